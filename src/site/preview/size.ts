/** The size that chats and feeds ask for, in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
