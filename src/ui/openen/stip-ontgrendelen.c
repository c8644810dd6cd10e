/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/openen/stip-ontgrendelen.h"

#include "store/stip-keyslots.h"
#include "store/stip-store-error.h"

typedef struct
{
  char       *pad;
  char       *wie;
  StipGeheim *geheim;
} Job;

static void
free_job (gpointer data)
{
  Job *job = data;
  g_free (job->pad);
  g_free (job->wie);
  stip_geheim_unref (job->geheim);
  g_free (job);
}

static gboolean
unlock (const Job *job, GCancellable *cancellable, GError **error)
{
  g_autofree char *sleutelpad = stip_keyslots_dup_pad (job->pad);
  g_autoptr (StipKeyslots) sleutels = stip_keyslots_load (sleutelpad, error);
  StipSlotInfo info;

  if (sleutels == NULL || !stip_keyslots_unlock (sleutels, job->geheim, job->wie, cancellable, error))
    return FALSE;
  stip_keyslots_get_slot (sleutels, stip_keyslots_get_eigen_slot (sleutels), &info);
  if (g_strcmp0 (info.label, job->wie) == 0)
    return TRUE;
  g_set_error_literal (error, STIP_STORE_ERROR, STIP_STORE_ERROR_WACHTZIN, "");
  return FALSE;
}

static void
run_job (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (unlock (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
stip_ontgrendelen_async (const char *pad, const char *wie, StipGeheim *geheim, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->pad = g_strdup (pad);
  job->wie = g_strdup (wie);
  job->geheim = stip_geheim_ref (geheim);
  g_task_set_source_tag (task, stip_ontgrendelen_async);
  g_task_set_task_data (task, job, free_job);
  g_task_run_in_thread (task, run_job);
}

gboolean
stip_ontgrendelen_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
