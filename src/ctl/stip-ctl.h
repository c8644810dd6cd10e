/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "store/stip-store.h"

/* stipctl: every capability without a window. Exit status 0 done, 1 the answer is "no" or something is wrong in the
 * data, 2 wrong call; errors on standard error, one line. */
typedef enum
{
  STIP_CTL_KLAAR = 0,
  STIP_CTL_NEE = 1,
  STIP_CTL_AANROEP = 2,
} StipCtlStatus;

/* args: what follows the command, NULL-terminated; error set unless KLAAR (or NEE where the answer was printed). */
typedef StipCtlStatus (*StipCtlFunc) (char **args, GError **error);

StipCtlStatus stip_ctl_create (char **args, GError **error);
StipCtlStatus stip_ctl_demo (char **args, GError **error);
StipCtlStatus stip_ctl_ddas_import (char **args, GError **error);
StipCtlStatus stip_ctl_creditors_import (char **args, GError **error);
StipCtlStatus stip_ctl_debts_import (char **args, GError **error);
StipCtlStatus stip_ctl_debts_export (char **args, GError **error);
StipCtlStatus stip_ctl_dossier_list (char **args, GError **error);
StipCtlStatus stip_ctl_dossier_show (char **args, GError **error);
StipCtlStatus stip_ctl_dossier_step (char **args, GError **error);
StipCtlStatus stip_ctl_profile_check (char **args, GError **error);
StipCtlStatus stip_ctl_profile_compare (char **args, GError **error);
StipCtlStatus stip_ctl_profile_set (char **args, GError **error);
StipCtlStatus stip_ctl_dossier_assign (char **args, GError **error);
StipCtlStatus stip_ctl_deadline (char **args, GError **error);
StipCtlStatus stip_ctl_timeline (char **args, GError **error);
StipCtlStatus stip_ctl_plate (char **args, GError **error);
StipCtlStatus stip_ctl_plate_list (char **args, GError **error);
StipCtlStatus stip_ctl_plate_sheet (char **args, GError **error);
StipCtlStatus stip_ctl_vandaag (char **args, GError **error);
StipCtlStatus stip_ctl_distribute (char **args, GError **error);
StipCtlStatus stip_ctl_credit (char **args, GError **error);
StipCtlStatus stip_ctl_handover (char **args, GError **error);
StipCtlStatus stip_ctl_letter_list (char **args, GError **error);
StipCtlStatus stip_ctl_letter_example (char **args, GError **error);
StipCtlStatus stip_ctl_proposal (char **args, GError **error);
StipCtlStatus stip_ctl_readability (char **args, GError **error);
StipCtlStatus stip_ctl_verify (char **args, GError **error);
StipCtlStatus stip_ctl_key_list (char **args, GError **error);
StipCtlStatus stip_ctl_key_add (char **args, GError **error);
StipCtlStatus stip_ctl_key_remove (char **args, GError **error);
StipCtlStatus stip_ctl_key_passphrase (char **args, GError **error);
StipCtlStatus stip_ctl_key_recovery (char **args, GError **error);
StipCtlStatus stip_ctl_key_export_raw (char **args, GError **error);

/* What many commands share. */

/* Parses `options` from args; positional gets what is left. FALSE: a wrong call. */
gboolean stip_ctl_parse (char **args, const GOptionEntry *options, const char *gebruik, char ***positional, GError **error);
/* FALSE with an error that names the option where value is NULL. */
gboolean stip_ctl_require (const char *value, const char *option, GError **error);
/* today: --today or NULL for the system's day. */
gboolean stip_ctl_today (const char *today, StipDatum *vandaag, GError **error);
/* The passphrase of --passphrase-file, or the recovery key where the file holds one. */
StipGeheim *stip_ctl_read_secret (const char *bestand, GError **error);
StipStore  *stip_ctl_open (const char *file, const char *passphrase_file, const char *today, GError **error);
/* A store that is closed before the program goes on: its worker would still be writing while the program ends. */
typedef StipStore StipCtlStore;
void              stip_ctl_close (StipCtlStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StipCtlStore, stip_ctl_close)
void stip_ctl_print_json (JsonBuilder *builder);
/* Writes a small text file of mode 0600 that must not exist yet. */
gboolean stip_ctl_write_new (const char *bestand, const char *tekst, GError **error);
