/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include "ui/widgets/stip-leesbron.h"

/* Beside a text that a resident will read, while it is typed: whether it is plain, the figures, and one row for every
 * word or sentence that can be plainer. A row shows its place in the text; a word of the field is replaced, or gets its
 * explanation, with one click. F7 in the text goes to the next of them. The words are marked in the text itself. */
#define STIP_TYPE_LEESBAARHEID_PANEEL (stip_leesbaarheid_paneel_get_type ())
G_DECLARE_FINAL_TYPE (StipLeesbaarheidPaneel, stip_leesbaarheid_paneel, STIP, LEESBAARHEID_PANEEL, GtkBox)

GtkWidget *stip_leesbaarheid_paneel_new (void);
/* tekst: a GtkTextView or GtkEntry, watched and not kept, or NULL. Once the lists of words are read, off the main
 * thread, the panel measures; "gemeten" tells of each time. */
void stip_leesbaarheid_paneel_set_tekst (StipLeesbaarheidPaneel *self, GtkWidget *tekst);
/* bondig: no figures, and nothing at all while the text is plain: for one line in a form. */
void stip_leesbaarheid_paneel_set_bondig (StipLeesbaarheidPaneel *self, gboolean bondig);
/* As last measured, or NULL. (transfer none) */
const StipLeesbaarheid *stip_leesbaarheid_paneel_get_cijfers (StipLeesbaarheidPaneel *self);
