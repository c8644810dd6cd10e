/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/stip-page.h"
#include "ui/stip-session.h"

/* The pages of the main window, in the order of the sidebar: a new page is one row in the table of the .c. */
typedef struct
{
  const char *id;
  const char *title; /* to be translated */
  const char *icon;
  GtkWidget *(*create) (StipSession *session); /* a StipPage */
} StipPagina;

const StipPagina *stip_paginas_alle (gsize *aantal);
