/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/schulden/stip-ronde-balk.h"

#include <glib/gi18n.h>

typedef struct
{
  GtkToggleButton *knop;
  GtkLabel        *kop, *dag;
} Stap;

struct _StipRondeBalk
{
  GtkBox parent_instance;

  GtkLabel        *titel, *sinds;
  Stap             stappen[STIP_RONDE_STAPPEN];
  GtkWidget       *doen;
  StipBerichtSoort soort; /* of the button */
  gboolean         stil;
};

G_DEFINE_FINAL_TYPE (StipRondeBalk, stip_ronde_balk, GTK_TYPE_BOX)

enum
{
  STAP,
  DOEN,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

static const struct
{
  const char *naam, *icon;
} stappen[STIP_RONDE_STAPPEN] = {
  [STIP_RONDE_STAP_GEVRAAGD] = { N_ ("Asked"), "mail-send-symbolic" },
  [STIP_RONDE_STAP_RAPPEL] = { N_ ("Reminded"), "mail-send-symbolic" },
  [STIP_RONDE_STAP_BELLEN] = { N_ ("Phone"), "call-start-symbolic" },
  [STIP_RONDE_STAP_ANTWOORD] = { N_ ("Answered"), "mail-read-symbolic" },
};

gboolean
stip_ronde_stap_heeft (StipRondeStap stap, const StipSchuldStand *stand)
{
  switch (stap)
    {
    case STIP_RONDE_STAP_GEVRAAGD:
      return stip_datum_is_bekend (stand->gevraagd);
    case STIP_RONDE_STAP_RAPPEL:
      return stip_datum_is_bekend (stand->rappel) || (stand->dan != NULL && (stand->dan->soort == STIP_BERICHT_SALDO_RAPPEL || stand->dan->soort == STIP_BERICHT_VOORSTEL_RAPPEL) && stand->nu);
    case STIP_RONDE_STAP_BELLEN:
      return stip_datum_is_bekend (stand->gebeld) || (stand->dan != NULL && (stand->dan->soort == STIP_BERICHT_SALDO_GEBELD || stand->dan->soort == STIP_BERICHT_VOORSTEL_GEBELD) && stand->nu);
    case STIP_RONDE_STAP_ANTWOORD:
      return stand->doet_mee && stip_datum_is_bekend (stand->gevraagd) && !stip_datum_is_bekend (stand->antwoord);
    case STIP_RONDE_STAPPEN:
    default:
      g_return_val_if_reached (FALSE);
    }
}

/* --- counting --- */

typedef struct
{
  guint     mee, gevraagd, rappel, gebeld, bellen, herinneren, antwoord, nieuw;
  StipDatum sinds, rappel_op, uiterlijk, laatste;
  gboolean  voorstel;
} Tel;

static void
count_stand (Tel *tel, const StipSchuldStand *s)
{
  if (!s->doet_mee)
    return;
  tel->mee++;
  tel->voorstel |= s->voorstel;
  tel->nieuw += s->staat == STIP_RONDE_BEKEND;
  tel->gevraagd += stip_datum_is_bekend (s->gevraagd);
  tel->rappel += stip_datum_is_bekend (s->rappel);
  tel->gebeld += stip_datum_is_bekend (s->gebeld);
  tel->antwoord += stip_datum_is_bekend (s->antwoord);
  tel->sinds = stip_datum_eerste (tel->sinds, s->gevraagd);
  tel->rappel_op = MAX (tel->rappel_op, s->rappel);
  if (s->dan == NULL || !s->nu)
    return;
  tel->uiterlijk = stip_datum_eerste (tel->uiterlijk, s->uiterlijk);
  tel->bellen += s->dan->soort == STIP_BERICHT_SALDO_GEBELD || s->dan->soort == STIP_BERICHT_VOORSTEL_GEBELD;
  tel->herinneren += s->dan->soort == STIP_BERICHT_SALDO_RAPPEL || s->dan->soort == STIP_BERICHT_VOORSTEL_RAPPEL;
}

static void
show_step (StipRondeBalk *self, StipRondeStap stap, const char *aantal, const char *dag, gboolean nu)
{
  g_autofree char *kop = g_strdup_printf ("<b>%s</b>  %s", _ (stappen[stap].naam), aantal);

  gtk_label_set_markup (self->stappen[stap].kop, kop);
  gtk_label_set_text (self->stappen[stap].dag, dag);
  if (nu)
    gtk_widget_add_css_class (GTK_WIDGET (self->stappen[stap].knop), "now");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->stappen[stap].knop), "now");
}

static char *
day_or (StipDatum datum, const char *anders, StipDatum vandaag, StipTaal taal)
{
  return stip_datum_is_bekend (datum) ? stip_datum_format (datum, STIP_DATUM_DAG_KORT, taal, vandaag) : g_strdup (anders);
}

static void
show_button (StipRondeBalk *self, const Tel *tel)
{
  g_autofree char *tekst = NULL;

  if (tel->nieuw > 0 && !tel->voorstel)
    {
      self->soort = STIP_BERICHT_SALDOVERZOEK;
      tekst = g_strdup_printf (_ ("Balance asked (%u)"), tel->nieuw);
    }
  else if (tel->herinneren > 0)
    {
      self->soort = tel->voorstel ? STIP_BERICHT_VOORSTEL_RAPPEL : STIP_BERICHT_SALDO_RAPPEL;
      tekst = g_strdup_printf (_ ("Reminder sent (%u)"), tel->herinneren);
    }
  gtk_widget_set_visible (self->doen, tekst != NULL);
  if (tekst != NULL)
    gtk_button_set_label (GTK_BUTTON (self->doen), tekst);
}

void
stip_ronde_balk_set_standen (StipRondeBalk *self, GPtrArray *standen, StipDatum vandaag, StipTaal taal)
{
  Tel tel = { .sinds = STIP_DATUM_ONBEKEND, .rappel_op = STIP_DATUM_ONBEKEND, .uiterlijk = STIP_DATUM_ONBEKEND };

  for (guint i = 0; i < standen->len; i++)
    count_stand (&tel, g_ptr_array_index (standen, i));
  g_autofree char *sinds = day_or (tel.sinds, "", vandaag, taal), *rappel_op = day_or (tel.rappel_op, "", vandaag, taal), *uiterlijk = day_or (tel.uiterlijk, "", vandaag, taal);
  g_autofree char *sinds_zin = *sinds != '\0' ? g_strdup_printf (_ ("since %s"), sinds) : g_strdup (_ ("not begun yet"));
  g_autofree char *gevraagd = g_strdup_printf (_ ("%u of %u"), tel.gevraagd, tel.mee), *rappel = g_strdup_printf ("%u", tel.rappel);
  g_autofree char *bellen = tel.bellen > 0 ? g_strdup_printf (_ ("%u of %u"), tel.gebeld, tel.gebeld + tel.bellen) : g_strdup_printf ("%u", tel.gebeld);
  g_autofree char *antwoord = g_strdup_printf (_ ("%u of %u"), tel.antwoord, tel.gevraagd), *nog = g_strdup_printf (_ ("%u still open"), tel.gevraagd - tel.antwoord);
  g_autofree char *voor = g_strdup_printf (_ ("by %s"), uiterlijk);

  gtk_label_set_text (self->titel, tel.voorstel ? _ ("Round of the proposal") : _ ("Round of balances"));
  gtk_label_set_text (self->sinds, sinds_zin);
  show_step (self, STIP_RONDE_STAP_GEVRAAGD, gevraagd, sinds, FALSE);
  show_step (self, STIP_RONDE_STAP_RAPPEL, rappel, tel.herinneren > 0 ? voor : rappel_op, tel.herinneren > 0);
  show_step (self, STIP_RONDE_STAP_BELLEN, bellen, tel.bellen > 0 ? voor : "", tel.bellen > 0);
  show_step (self, STIP_RONDE_STAP_ANTWOORD, antwoord, tel.gevraagd > tel.antwoord ? nog : "", FALSE);
  show_button (self, &tel);
}

/* --- the widgets --- */

static void
on_toggled_cb (GtkToggleButton *knop, StipRondeBalk *self)
{
  int gekozen = -1;

  if (self->stil)
    return;
  self->stil = TRUE;
  for (int i = 0; i < STIP_RONDE_STAPPEN; i++)
    {
      if (self->stappen[i].knop == knop && gtk_toggle_button_get_active (knop))
        gekozen = i;
      else
        gtk_toggle_button_set_active (self->stappen[i].knop, FALSE);
    }
  self->stil = FALSE;
  g_signal_emit (self, signals[STAP], 0, gekozen);
}

void
stip_ronde_balk_kies (StipRondeBalk *self, int stap)
{
  if (stap >= 0)
    gtk_toggle_button_set_active (self->stappen[stap].knop, TRUE);
  else
    for (int i = 0; i < STIP_RONDE_STAPPEN; i++)
      gtk_toggle_button_set_active (self->stappen[i].knop, FALSE);
}

static void
on_do_cb (StipRondeBalk *self)
{
  g_signal_emit (self, signals[DOEN], 0, (int)self->soort);
}

static GtkLabel *
add_label (GtkWidget *vak, const char *klasse)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, klasse);
  gtk_box_append (GTK_BOX (vak), label);
  return GTK_LABEL (label);
}

static void
add_step (StipRondeBalk *self, StipRondeStap stap)
{
  GtkWidget *knop = gtk_toggle_button_new (), *vak = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *tekst = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new_from_icon_name (stappen[stap].icon);

  gtk_widget_add_css_class (icon, "stip-glyph");
  gtk_widget_add_css_class (knop, "flat");
  gtk_widget_add_css_class (knop, "stip-step");
  gtk_widget_set_tooltip_text (knop, _ ("Show only these"));
  self->stappen[stap] = (Stap){ GTK_TOGGLE_BUTTON (knop), add_label (tekst, "numeric"), add_label (tekst, "caption") };
  gtk_widget_add_css_class (GTK_WIDGET (self->stappen[stap].dag), "stip-sub");
  gtk_widget_set_valign (tekst, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (vak), icon);
  gtk_box_append (GTK_BOX (vak), tekst);
  gtk_button_set_child (GTK_BUTTON (knop), vak);
  g_signal_connect (knop, "toggled", G_CALLBACK (on_toggled_cb), self);
  if (stap > 0)
    gtk_box_append (GTK_BOX (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_box_append (GTK_BOX (self), knop);
}

static void
stip_ronde_balk_class_init (StipRondeBalkClass *klass)
{
  signals[STAP] = g_signal_new ("stap", STIP_TYPE_RONDE_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DOEN] = g_signal_new ("doen", STIP_TYPE_RONDE_BALK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
stip_ronde_balk_init (StipRondeBalk *self)
{
  GtkWidget *kop = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0), *ruimte = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (GTK_WIDGET (self), "stip-toolbar");
  self->titel = add_label (kop, "heading");
  self->sinds = add_label (kop, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->sinds), "stip-sub");
  gtk_widget_set_valign (kop, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), kop);
  for (int i = 0; i < STIP_RONDE_STAPPEN; i++)
    add_step (self, i);
  gtk_widget_set_hexpand (ruimte, TRUE);
  gtk_box_append (GTK_BOX (self), ruimte);
  GtkWidget *brieven = gtk_button_new_with_mnemonic (_ ("_Letters…"));
  gtk_widget_set_valign (brieven, GTK_ALIGN_CENTER);
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (brieven), "dossier.brieven::");
  gtk_box_append (GTK_BOX (self), brieven);
  self->doen = gtk_button_new ();
  gtk_widget_set_valign (self->doen, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (self->doen, FALSE);
  g_signal_connect_object (self->doen, "clicked", G_CALLBACK (on_do_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->doen);
}

GtkWidget *
stip_ronde_balk_new (void)
{
  return g_object_new (STIP_TYPE_RONDE_BALK, NULL);
}
