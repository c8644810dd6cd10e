/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-demo-verloop.h"

/* Adds the contacts that were had, what is planned, and the promises to the resident, the one that is due among them.
 * Persons, claims and tracks must be there: the texts are about them. */
void stip_demo_contacten_apply (const StipDemoPlan *plan, const StipDemoVerloop *verloop, StipDossier *dossier);
