/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "store/stip-brief-opslag.h"

/* These letters were sent: one act that can be undone, with the text of each as it was sent, the message in each
 * creditor's correspondence, and the event and term that follow (stip_dossier_met_brief). brieven: StipBriefVerstuurd,
 * of any kinds, all of one day. On the worker, from a job. */
gboolean stip_opdracht_brieven_verstuurd (StipStore *store, StipDb *db, gint64 dossier_id, GPtrArray *brieven, GError **error);
