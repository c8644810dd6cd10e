/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "core/stip-overdracht-prive.h"

/* Who the resident is: what no table of dates can tell. */

void
stip_overdracht_add_kern (StipOverdrachtBouw *bouw)
{
  g_autofree char    *van = bouw->form->van != NULL ? g_strdup_printf ("Van %s", bouw->form->van) : g_strdup ("Van uw collega");
  g_autofree char    *telt = g_strdup_printf ("Wat voor %s telt", bouw->roepnaam);
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "notitie", van, TRUE);

  stip_overdracht_take_regel (deel, NULL, NULL, g_strdup (bouw->notitie), NULL);
  deel = stip_overdracht_add_deel (bouw, "belangrijk", telt, TRUE);
  stip_overdracht_take_regel (deel, NULL, NULL, stip_overdracht_veld (bouw, "feit.belangrijk"), NULL);
  deel = stip_overdracht_add_deel (bouw, "gevoelig", "Waar u op let", TRUE);
  stip_overdracht_take_regel (deel, NULL, NULL, stip_overdracht_veld (bouw, "feit.gevoelig"), NULL);
}

static char *
describe_person (const StipPersoon *persoon, StipDatum vandaag)
{
  g_autofree char *naam = stip_persoon_weergavenaam (persoon);
  int              jaren = stip_persoon_leeftijd (persoon, vandaag);

  return jaren >= 0 ? g_strdup_printf ("%s, %d jaar", naam, jaren) : g_strdup (naam);
}

/* "Vigo (12) en Vita (9)", or NULL. */
static char *
describe_children (const StipOverdrachtBouw *bouw)
{
  GString *uit = g_string_new (NULL);
  guint    over = 0;

  for (guint i = 0; i < bouw->dossier->personen->len; i++)
    over += g_strcmp0 (((const StipPersoon *)g_ptr_array_index (bouw->dossier->personen, i))->rol, "kind") == 0;
  for (guint i = 0; i < bouw->dossier->personen->len; i++)
    {
      const StipPersoon *kind = g_ptr_array_index (bouw->dossier->personen, i);
      int                jaren = stip_persoon_leeftijd (kind, bouw->vandaag);

      if (g_strcmp0 (kind->rol, "kind") != 0)
        continue;
      over--;
      g_string_append (uit, kind->voornaam != NULL ? kind->voornaam : "kind");
      if (jaren >= 0)
        g_string_append_printf (uit, " (%d)", jaren);
      if (over > 0)
        g_string_append (uit, over == 1 ? " en " : ", ");
    }
  return g_string_free (uit, uit->len == 0);
}

/* "alleenstaande ouder, 2 kinderen thuis: Vigo (12) en Vita (9)" */
static char *
describe_household (const StipOverdrachtBouw *bouw)
{
  g_autofree char *namen = describe_children (bouw);
  int              kinderen = bouw->dossier->kinderen;
  GString         *uit = g_string_new (bouw->dossier->huishouden);

  if (kinderen > 0)
    g_string_append_printf (uit, "%s%d %s thuis", uit->len > 0 ? ", " : "", kinderen, kinderen == 1 ? "kind" : "kinderen");
  if (namen != NULL)
    g_string_append_printf (uit, "%s%s", kinderen > 0 ? ": " : uit->len > 0 ? ", kinderen: "
                                                                            : "kinderen: ",
                            namen);
  return g_string_free (uit, uit->len == 0);
}

static char *
describe_address (const StipPersoon *persoon)
{
  GString *uit = g_string_new (persoon->straat);

  if (persoon->straat != NULL && persoon->huisnummer != NULL)
    g_string_append_printf (uit, " %s%s%s", persoon->huisnummer, persoon->toevoeging != NULL ? " " : "", persoon->toevoeging != NULL ? persoon->toevoeging : "");
  if (persoon->woonplaats != NULL)
    g_string_append_printf (uit, "%s%s", uit->len > 0 ? ", " : "", persoon->woonplaats);
  return g_string_free (uit, uit->len == 0);
}

static void
add_who (StipOverdrachtBouw *bouw)
{
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "wie", "Wie dit is", FALSE);
  const StipPersoon  *inwoner = stip_dossier_inwoner (bouw->dossier);

  if (inwoner != NULL)
    stip_overdracht_take_regel (deel, g_strdup ("Inwoner"), NULL, describe_person (inwoner, bouw->vandaag), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Huishouden"), NULL, describe_household (bouw), NULL);
  for (guint i = 0; i < bouw->dossier->personen->len; i++)
    {
      const StipPersoon *persoon = g_ptr_array_index (bouw->dossier->personen, i);
      if (g_strcmp0 (persoon->rol, "partner") == 0)
        stip_overdracht_take_regel (deel, g_strdup ("Partner"), NULL, describe_person (persoon, bouw->vandaag), NULL);
    }
  if (inwoner != NULL)
    stip_overdracht_take_regel (deel, g_strdup ("Woont"), NULL, describe_address (inwoner), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Taal"), NULL, stip_overdracht_veld (bouw, "persoon.taal"), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Groepen"), NULL, stip_overdracht_veld (bouw, "dossier.doelgroepen"), NULL);
  stip_overdracht_take_regel (deel, g_strdup ("Waar het om gaat"), NULL, stip_overdracht_veld (bouw, "dossier.omschrijving"), NULL);
}

static void
add_reach (StipOverdrachtBouw *bouw)
{
  static const struct
  {
    const char *veld, *kop;
  } regels[] = {
    { "persoon.bereikbaar", "Wanneer en hoe" },
    { "persoon.contactvoorkeur", "Liefst per" },
    { "persoon.telefoon", "Telefoon" },
    { "persoon.email", "E-mail" },
    { "persoon.briefvorm", "Brieven" },
  };
  g_autofree char    *kop = g_strdup_printf ("Hoe u %s bereikt", bouw->roepnaam);
  StipOverdrachtDeel *deel = stip_overdracht_add_deel (bouw, "bereik", kop, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (regels); i++)
    stip_overdracht_take_regel (deel, g_strdup (regels[i].kop), NULL, stip_overdracht_veld (bouw, regels[i].veld), NULL);
}

void
stip_overdracht_add_mens (StipOverdrachtBouw *bouw)
{
  add_who (bouw);
  add_reach (bouw);
}
