// What one seldom writes at the table comes when it is asked for, or when the page has nothing better to do.

import { later } from "../ui/later";

export const LinkConflict = later(() => import("./LinkConflict").then((m) => m.LinkConflict));
export const ProposeForm = later(() => import("./ProposeForm").then((m) => m.ProposeForm));
export const RewordForm = later(() => import("./RewordForm").then((m) => m.RewordForm));

export const fetchForms = () => [LinkConflict, ProposeForm, RewordForm].forEach((form) => form.fetch());
