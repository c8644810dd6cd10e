/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "export/stip-ddas-lezer.h"

#include <string.h>

#include "export/stip-ddas-element.h"
#include "export/stip-ddas-waarde.h"

/* Walks the tokens and the tables side by side. It recurses as deep as the tables are (8), not as the file is:
 * unknown objects are skipped without recursion. */

static gboolean read_object (StipDdasLezing *lezing, const StipDdasObject *object, guint regel, GError **error);

/* Names that differ in capitals and punctuation only: burgerservicenummer, KvK_nummer. */
static gboolean
resembles (const char *a, const char *b)
{
  while (TRUE)
    {
      while (*a != '\0' && !g_ascii_isalnum (*a))
        a++;
      while (*b != '\0' && !g_ascii_isalnum (*b))
        b++;
      if (g_ascii_tolower (*a) != g_ascii_tolower (*b))
        return FALSE;
      if (*a == '\0')
        return TRUE;
      a++;
      b++;
    }
}

static const StipDdasVeld *
find_row (const StipDdasObject *object, const char *sleutel, gboolean (*equal) (const char *, const char *))
{
  for (gsize i = 0; i < object->n_velden; i++)
    if (!object->velden[i].buiten_schema || equal != resembles)
      if (equal (object->velden[i].sleutel, sleutel))
        return &object->velden[i];
  return NULL;
}

static gboolean
is_same (const char *a, const char *b)
{
  return strcmp (a, b) == 0;
}

/* An unknown key is text of the file: it is shown where it looks like a field's name, and not where it could be
 * a person's name or number. */
static const char *
show_key (const char *sleutel)
{
  static const char tekens[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-";
  gsize             lengte = strlen (sleutel);
  return lengte > 0 && lengte <= 40 && strspn (sleutel, tekens) == lengte ? sleutel : "(onbekend)";
}

/* Refuses an unknown key, or warns that it is skipped. */
static gboolean
report_unknown_key (StipDdasLezing *lezing, const StipDdasObject *object, const StipJsonToken *sleutel, GError **error)
{
  const StipDdasVeld *bedoeld = find_row (object, sleutel->tekst, resembles);
  g_autofree char    *wenk = bedoeld != NULL ? g_strdup_printf ("; bedoeld is waarschijnlijk %s", bedoeld->sleutel) : g_strdup ("");

  if (object->gesloten)
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_ONBEKEND_VELD, sleutel->regel, error, "dit veld kent DDAS hier niet%s", wenk);
  stip_ddas_lezing_warn (lezing, sleutel->regel, "onbekend veld, overgeslagen%s", wenk);
  return TRUE;
}

/* Another spelling of this field that was read before in the same object: the first of them in the table. */
static const StipDdasVeld *
find_rival (const StipDdasObject *object, const StipDdasVeld *veld, guint32 gezien)
{
  if (veld->doel == STIP_DDAS_DOEL_GEEN)
    return NULL;
  for (gsize i = 0; i < object->n_velden; i++)
    if (&object->velden[i] != veld && (gezien >> i & 1) != 0 &&
        object->velden[i].doel == veld->doel && object->velden[i].plek == veld->plek)
      return &object->velden[i];
  return NULL;
}

static gboolean
check_count (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint n, guint regel, GError **error)
{
  if (reeks->maximum > 0 && n > reeks->maximum)
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_AANTAL, regel, error, "deze lijst mag hooguit %u onderdelen hebben", reeks->maximum);
  if (reeks->doel == STIP_DDAS_DOEL_DOSSIER && n > STIP_DDAS_ELEMENTEN_MAX)
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_TE_GROOT, regel, error, "deze lijst is te lang (meer dan %d onderdelen)", STIP_DDAS_ELEMENTEN_MAX);
  return TRUE;
}

static gboolean
read_item (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel, GError **error)
{
  stip_ddas_element_begin (lezing, reeks, regel);
  stip_ddas_lezing_note_line (lezing, regel);
  return read_object (lezing, reeks->object, regel, error) && stip_ddas_element_end (lezing, reeks, regel, error);
}

static gboolean
read_list (StipDdasLezing *lezing, const StipDdasVeld *reeks, guint regel, GError **error)
{
  static const StipDdasVeld item = { "", STIP_DDAS_OBJECT };
  guint                     n = 0;
  StipJsonToken             token;

  while (TRUE)
    {
      if (!stip_ddas_lezing_next (lezing, &token, error))
        return FALSE;
      if (token.soort == STIP_JSON_REEKS_EINDE)
        break;
      gsize diepte = stip_ddas_lezing_push_item (lezing, n++);
      if (!check_count (lezing, reeks, n, token.regel, error) || !stip_ddas_waarde_check_soort (lezing, &item, &token, error) ||
          !read_item (lezing, reeks, token.regel, error))
        return FALSE;
      stip_ddas_lezing_pop (lezing, diepte);
    }
  if (n < reeks->minimum)
    return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_AANTAL, regel, error, "deze lijst is leeg; er hoort minstens %u onderdeel in", reeks->minimum);
  return TRUE;
}

static gboolean
read_value (StipDdasLezing *lezing, const StipDdasVeld *veld, const StipDdasVeld *rivaal, GError **error)
{
  StipJsonToken token;

  if (!stip_ddas_lezing_next (lezing, &token, error))
    return FALSE;
  stip_ddas_lezing_note_line (lezing, token.regel);
  if (veld->buiten_schema && !stip_ddas_waarde_has_soort (veld, &token))
    {
      stip_ddas_lezing_warn (lezing, token.regel, "onbekend veld, overgeslagen");
      return stip_ddas_lezing_skip (lezing, &token, error);
    }
  if (!stip_ddas_waarde_check_soort (lezing, veld, &token, error))
    return FALSE;
  if (veld->soort == STIP_DDAS_OBJECT)
    return read_object (lezing, veld->object, token.regel, error);
  if (veld->soort == STIP_DDAS_REEKS)
    return read_list (lezing, veld, token.regel, error);
  if (veld->buiten_schema)
    stip_ddas_lezing_warn (lezing, token.regel, "DDAS kent deze schrijfwijze hier niet; het veld is wel gelezen");
  return stip_ddas_waarde_read (lezing, veld, rivaal, &token, error);
}

/* The key's value, whatever the key is. Adds the key to those seen. */
static gboolean
read_member (StipDdasLezing *lezing, const StipDdasObject *object, const StipJsonToken *sleutel, guint32 *gezien, GError **error)
{
  const StipDdasVeld *veld = find_row (object, sleutel->tekst, is_same);
  gsize               diepte = stip_ddas_lezing_push_key (lezing, veld != NULL ? veld->sleutel : show_key (sleutel->tekst));
  gboolean            goed;

  if (veld == NULL)
    {
      StipJsonToken token;
      goed = report_unknown_key (lezing, object, sleutel, error) && stip_ddas_lezing_next (lezing, &token, error) && stip_ddas_lezing_skip (lezing, &token, error);
    }
  else
    {
      guint32 bit = (guint32)1 << (veld - object->velden);
      if ((*gezien & bit) != 0)
        return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_DUBBEL, sleutel->regel, error, "dit veld staat hier twee keer; houd er één");
      goed = read_value (lezing, veld, find_rival (object, veld, *gezien), error);
      *gezien |= bit;
    }
  if (goed)
    stip_ddas_lezing_pop (lezing, diepte);
  return goed;
}

static gboolean
check_required (StipDdasLezing *lezing, const StipDdasObject *object, guint32 gezien, guint regel, GError **error)
{
  for (gsize i = 0; i < object->n_velden; i++)
    if (object->velden[i].verplicht && (gezien >> i & 1) == 0)
      {
        stip_ddas_lezing_push_key (lezing, object->velden[i].sleutel);
        return stip_ddas_lezing_fail (lezing, STIP_DDAS_ERROR_ONTBREEKT, regel, error, "dit verplichte veld ontbreekt");
      }
  return TRUE;
}

/* regel: where the object begins, the place to add what is missing. */
static gboolean
read_object (StipDdasLezing *lezing, const StipDdasObject *object, guint regel, GError **error)
{
  guint32       gezien = 0;
  StipJsonToken token;

  g_assert (object->n_velden <= 32); /* the bits of gezien */
  while (TRUE)
    {
      if (!stip_ddas_lezing_next (lezing, &token, error))
        return FALSE;
      if (token.soort == STIP_JSON_OBJECT_EINDE)
        return check_required (lezing, object, gezien, regel, error);
      if (!read_member (lezing, object, &token, &gezien, error))
        return FALSE;
    }
}

static void
check_period (StipDdasLezing *lezing, guint regel)
{
  if (lezing->bestand.tot >= lezing->bestand.van)
    return;
  gsize diepte = stip_ddas_lezing_push_key (lezing, "einddatumLevering");
  stip_ddas_lezing_warn (lezing, regel, "ligt vóór startdatumLevering; controleer beide datums");
  stip_ddas_lezing_pop (lezing, diepte);
}

gboolean
stip_ddas_lees (GInputStream *in, const StipDdasLezerFuncs *funcs, gpointer data, GCancellable *cancellable, GError **error)
{
  static const StipDdasVeld wortel = { "", STIP_DDAS_OBJECT };
  g_auto (StipDdasLezing) lezing;
  StipJsonToken token;

  stip_ddas_lezing_init (&lezing, in, funcs, data, cancellable);
  if (!stip_ddas_lezing_next (&lezing, &token, error) || !stip_ddas_waarde_check_soort (&lezing, &wortel, &token, error))
    return FALSE;
  guint regel = token.regel;
  if (!read_object (&lezing, stip_ddas_bestand (), regel, error) || !stip_ddas_lezing_next (&lezing, &token, error))
    return FALSE;
  check_period (&lezing, regel);
  return TRUE;
}
