import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ICONS, iconSvg } from '../../site/offline/icon';
import { toPng } from '../../site/preview/renderer';

export const getStaticPaths = () => ICONS.map((icon) => ({ params: { name: icon.name }, props: { icon } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The site's mark for those who install it. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(toPng(iconSvg(props.icon)), { headers: { 'Content-Type': 'image/png' } });
