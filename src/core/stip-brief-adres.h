/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "core/stip-brief-bron.h"

/* The lines in the window of the envelope, each (transfer full). ontbreekt: gets a sentence (char *) per part of the
 * address that is not known; nothing where the creditor is written to by e-mail or through a portal. */
char **stip_brief_adres_schuldeiser (const StipBriefBron *bron, const StipSchuld *schuld, StipTaal taal, GPtrArray *ontbreekt);
char **stip_brief_adres_inwoner (const StipBriefBron *bron, StipTaal taal, GPtrArray *ontbreekt);
/* The sender's lines at the top right: those of the profile, and how to reach the consulent. */
char **stip_brief_adres_afzender (const StipBriefBron *bron);
/* A name for a file: number of the dossier, kind, place in the list, creditor (or NULL); letters that a file system
 * keeps, and never a resident's name. (transfer full) */
char *stip_brief_adres_bestand (const StipBriefBron *bron, const StipBriefSoort *soort, guint nummer, const char *schuldeiser);
