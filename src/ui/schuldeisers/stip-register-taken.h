/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-schuldeiser-opslag.h"
#include "ui/stip-session.h"

/* What is done to the register, each one act on the worker. The toast takes back that act and no other one
 * ("schuldeisers.undo" with its number). What could not be done is told by the session. */
/* The creditor that it was about; naam where it was looked for by name, else NULL. */
typedef void (*StipRegisterKlaar) (gint64 id, const char *naam, gpointer data);

/* A creditor with this name, unless the register has it: then that one. func may be NULL; data is kept until then. */
void stip_register_taak_erbij (StipSession *session, const char *naam, StipRegisterKlaar func, GObject *data);
void stip_register_taak_schrijf (StipSession *session, const StipSchuldeiser *eiser);
void stip_register_taak_samen (StipSession *session, gint64 blijft, gint64 weg, StipRegisterKlaar func, GObject *data);
void stip_register_taak_weg (StipSession *session, gint64 id);
void stip_register_taak_ongedaan (StipSession *session, gint64 handeling);
