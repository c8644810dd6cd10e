/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-dossier.h"

/* veld is the place in the exchange ("intake.startdatum", "client[0]", "begeleiding[1].einddatum"); melding is Dutch,
 * says what is wrong and what to do, and holds nothing personal: no BSN, no name, no address. */
typedef void (*StipControleFunc) (const char *veld, const char *melding, gpointer data);

/* What the DDAS schema lets pass but its Q&A and explanation pages call wrong (domain.md 1.2, "Rules outside the
 * schema"): the BSN or else every substitute field, the three end dates, dwangakkoord without toegekend,
 * toekenningsdatum, the order of the phases, an end before its start, an amount below zero. Calls func once for each,
 * always in the same order. Used when a delivery is read and before one is written. */
void stip_dossier_controleer (const StipDossier *dossier, StipControleFunc func, gpointer data);
