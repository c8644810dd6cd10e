/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <gio/gio.h>

#include "core/stip-datum.h"
#include "store/stip-db.h"
#include "store/stip-geheim.h"
#include "store/stip-werkwijze.h"

/* An open file. All SQL runs on one worker thread: a job is a plain function over StipDb, called there, with its
 * result handed back on the thread that asked. Visible reads overtake reports. */
#define STIP_TYPE_STORE (stip_store_get_type ())
G_DECLARE_FINAL_TYPE (StipStore, stip_store, STIP, STORE, GObject)

typedef struct
{
  const char *profiel;    /* id: "aalsmeer" */
  const char *gemeente;   /* name to show; NULL: the profile's */
  const char *medewerker; /* label of the first key slot */
  gboolean    demo;       /* marks the file as invented data for good */
  StipDatum   vandaag;
} StipStoreNieuw;

/* Makes FILE and FILE-keys; herstelsleutel (out) is the text to print and keep in a safe. Runs where it is called:
 * from a task or a program without a window. Nothing is left behind where it fails. (transfer full) */
StipStore *stip_store_create (const char *pad, const StipStoreNieuw *nieuw, StipGeheim *wachtzin, StipGeheim **herstelsleutel, GError **error);
/* Opens with the passphrase of a medewerker, or (wie NULL) of anybody, or with a recovery key. (transfer full) */
StipStore *stip_store_open (const char *pad, const char *wie, StipGeheim *geheim, StipDatum vandaag, GCancellable *cancellable, GError **error);
void       stip_store_open_async (const char *pad, const char *wie, StipGeheim *geheim, StipDatum vandaag, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
StipStore *stip_store_open_finish (GAsyncResult *result, GError **error);
/* The names of the key slots of a file, for the unlock page; no secret is needed. (transfer full) */
char **stip_store_list_labels (const char *pad, GError **error);

const char *stip_store_get_pad (StipStore *self);
const char *stip_store_get_wie (StipStore *self);      /* who opened it: the slot's label */
const char *stip_store_get_gemeente (StipStore *self); /* as shown in the header */
gboolean    stip_store_is_demo (StipStore *self);
/* What the file is worked by now; another one after a change of the profile, so ask again for each picture. Any thread;
 * valid as long as the store. */
const StipWerkwijze *stip_store_get_werkwijze (StipStore *self);
/* The civil day that terms are computed for. Any thread. */
StipDatum stip_store_get_vandaag (StipStore *self);

/* A job: on the worker, with the connection. Returns the result, or NULL with error set. */
typedef gpointer (*StipStoreJob) (StipStore *store, StipDb *db, gpointer data, GCancellable *cancellable, GError **error);

typedef enum
{
  STIP_STORE_ZICHTBAAR, /* somebody waits for it on the screen */
  STIP_STORE_GEWOON,
  STIP_STORE_ACHTERGROND, /* reports, imports, backups */
} StipStorePrioriteit;

/* data is freed with data_free on the worker after the job; result_free is for a result that nobody took. */
void     stip_store_perform_async (StipStore *self, StipStorePrioriteit prioriteit, StipStoreJob job, gpointer data, GDestroyNotify data_free, GDestroyNotify result_free, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gpointer stip_store_perform_finish (StipStore *self, GAsyncResult *result, GError **error);
/* The same, waiting: for stipctl and tests, never on the main thread of the window. */
gpointer stip_store_perform_sync (StipStore *self, StipStoreJob job, gpointer data, GCancellable *cancellable, GError **error);

/* A job that changed data tells it: "gewijzigd" (dossier id, 0 = many) is emitted on the main context. Any thread. */
void stip_store_emit_gewijzigd (StipStore *self, gint64 dossier_id);
/* A new day while the file is open: brings overzicht up to date, then moves today on and emits "gewijzigd" 0. The same
 * day again does nothing. */
void     stip_store_nieuwe_dag_async (StipStore *self, StipDatum vandaag, GAsyncReadyCallback callback, gpointer user_data);
gboolean stip_store_nieuwe_dag_finish (StipStore *self, GAsyncResult *result, GError **error);
/* Waits for the running job, checkpoints and closes; every later job fails. Also done by dispose. */
void stip_store_close (StipStore *self);

/* Removes a file that was just made and could not be finished, with its keys and what SQLite keeps beside it. Only for
 * what the caller made itself, and closed. */
void stip_store_discard_new (const char *pad);

/* What the file is set to: gemeente, profiel, demo. */
gboolean stip_instelling_get (StipDb *db, const char *sleutel, char **waarde, GError **error);      /* NULL where unset */
gboolean stip_instelling_set (StipDb *db, const char *sleutel, const char *waarde, GError **error); /* wants a handeling */
/* The same as an act of management of its own, with its transaction: never undone. */
gboolean stip_instelling_record (StipDb *db, const char *wie, const char *waarom, const char *sleutel, const char *waarde, GError **error);
