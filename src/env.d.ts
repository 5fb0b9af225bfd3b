declare namespace App {
  interface Locals {
    /** What the components inside a lesson know about their page; set by the lesson's route. */
    page: import('./site/build/lessonPage').LessonPage;
  }
}
