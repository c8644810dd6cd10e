/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/brieven/stip-brieven-reeks.h"

#include "render/stip-brief-blad.h"
#include "render/stip-brief-reeks.h"
#include "render/stip-schilder.h"
#include "render/stip-uitvoer.h"
#include "store/stip-brief-opslag.h"

struct _StipBrievenReeks
{
  gatomicrefcount refs;
  gboolean        oneven;
  GPtrArray      *stukken; /* StipBriefStuk */
  GPtrArray      *brieven; /* StipBrief of each */
  int             klaar;   /* atomic */
};

StipBrievenReeks *
stip_brieven_reeks_new (gboolean oneven)
{
  StipBrievenReeks *self = g_new0 (StipBrievenReeks, 1);

  g_atomic_ref_count_init (&self->refs);
  self->oneven = oneven;
  self->stukken = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_stuk_unref);
  self->brieven = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_unref);
  return self;
}

static StipBrievenReeks *
take_ref (StipBrievenReeks *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
stip_brieven_reeks_unref (StipBrievenReeks *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_ptr_array_unref (self->stukken);
  g_ptr_array_unref (self->brieven);
  g_free (self);
}

gboolean
stip_brieven_reeks_add (StipBrievenReeks *self, const StipBriefStuk *stuk, const char *tekst, GError **error)
{
  StipBrief *brief = stip_brief_stuk_dup_brief (stuk, tekst, FALSE, error);

  if (brief == NULL)
    return FALSE;
  g_ptr_array_add (self->stukken, stip_brief_stuk_ref (stuk));
  g_ptr_array_add (self->brieven, brief);
  return TRUE;
}

guint
stip_brieven_reeks_get_aantal (StipBrievenReeks *self)
{
  return self->stukken->len;
}

double
stip_brieven_reeks_get_voortgang (StipBrievenReeks *self)
{
  return self->stukken->len > 0 ? (double)g_atomic_int_get (&self->klaar) / self->stukken->len : 0;
}

GPtrArray *
stip_brieven_reeks_dup_verstuurd (StipBrievenReeks *self)
{
  GPtrArray *alle = g_ptr_array_new_with_free_func ((GDestroyNotify)stip_brief_verstuurd_unref);

  for (guint i = 0; i < self->stukken->len; i++)
    {
      const StipBriefStuk *stuk = g_ptr_array_index (self->stukken, i);
      g_autofree char     *tekst = stip_brief_stuk_dup_verstuurd (stuk, g_ptr_array_index (self->brieven, i));
      g_ptr_array_add (alle, stip_brief_verstuurd_new (stuk->schuld_id, stuk->soort, stuk->datum, stuk->naam, tekst));
    }
  return alle;
}

/* koppen: filled in, and pointed into by what is returned. */
static GArray *
make_parts (StipBrievenReeks *self, GArray *koppen)
{
  GArray *delen = g_array_new (FALSE, FALSE, sizeof (StipBriefReeksdeel));

  g_array_set_size (koppen, self->stukken->len);
  for (guint i = 0; i < self->stukken->len; i++)
    {
      const StipBriefStuk *stuk = g_ptr_array_index (self->stukken, i);
      g_array_index (koppen, StipBriefkop, i) = stip_brief_stuk_kop (stuk);
      StipBriefReeksdeel deel = { g_ptr_array_index (self->brieven, i), &g_array_index (koppen, StipBriefkop, i), stuk->bestand };
      g_array_append_val (delen, deel);
    }
  return delen;
}

static void
on_progress_cb (guint klaar, guint aantal, gpointer data)
{
  g_atomic_int_set (&((StipBrievenReeks *)data)->klaar, (int)klaar);
}

/* --- to a file --- */

typedef struct
{
  StipBrievenReeks *reeks;
  char             *pad, *titel;
  gboolean          map, overschrijf;
} Schrijf;

static void
free_write (gpointer data)
{
  Schrijf *schrijf = data;

  stip_brieven_reeks_unref (schrijf->reeks);
  g_free (schrijf->pad);
  g_free (schrijf->titel);
  g_free (schrijf);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Schrijf       *s = data;
  StipBriefReeksOpties opties = { s->reeks->oneven, s->overschrijf, on_progress_cb, s->reeks };
  g_autoptr (GArray) koppen = g_array_new (FALSE, FALSE, sizeof (StipBriefkop));
  g_autoptr (GArray) delen = make_parts (s->reeks, koppen);
  GError  *error = NULL;
  gboolean gelukt = s->map ? stip_brief_reeks_write_map (delen, &opties, s->pad, cancellable, &error) : stip_brief_reeks_write_pdf (delen, &opties, s->titel, s->pad, cancellable, &error);

  if (gelukt)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
stip_brieven_reeks_write_async (StipBrievenReeks *self, const char *pad, const char *titel, gboolean map, gboolean overschrijf, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Schrijf *schrijf = g_new0 (Schrijf, 1);

  *schrijf = (Schrijf){ take_ref (self), g_strdup (pad), g_strdup (titel), map, overschrijf };
  g_atomic_int_set (&self->klaar, 0);
  g_task_set_return_on_cancel (task, FALSE);  /* until the thread has cleared up */
  g_task_set_check_cancellable (task, FALSE); /* what was written before the cancel came was written */
  g_task_set_task_data (task, schrijf, free_write);
  g_task_run_in_thread (task, write_in_thread);
}

gboolean
stip_brieven_reeks_write_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

/* --- to a printer ---
 *
 * Drawn page by page on the printer's own surface: GtkPrintOperation gives the range of pages, copies and scale of the
 * dialog, which a finished PDF sent with GtkPrintJob would not have
 * (https://mail.gnome.org/archives/gtk-app-devel-list/2009-April/msg00072.html). */

typedef struct
{
  StipBrievenReeks *reeks;
  StipMeter        *meter;
  StipSchilder     *schilder;
  GPtrArray        *bladen;
  void (*klaar) (gpointer data);
  void (*fout) (const GError *error, gpointer data);
  gpointer data;
} Druk;

static void
free_print (gpointer data, GClosure *closure)
{
  Druk *druk = data;

  stip_brieven_reeks_unref (druk->reeks);
  stip_meter_free (druk->meter);
  stip_schilder_free (druk->schilder);
  g_clear_pointer (&druk->bladen, g_ptr_array_unref);
  g_free (druk);
}

static void
on_begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Druk *druk)
{
  StipBriefReeksOpties opties = { .oneven = druk->reeks->oneven };
  g_autoptr (GArray) koppen = g_array_new (FALSE, FALSE, sizeof (StipBriefkop));
  g_autoptr (GArray) delen = make_parts (druk->reeks, koppen);

  druk->bladen = stip_brief_reeks_bladen (delen, &opties, druk->meter, NULL, NULL);
  gtk_print_operation_set_n_pages (operation, (int)druk->bladen->len);
}

static void
on_draw_page_cb (GtkPrintOperation *operation, GtkPrintContext *context, int pagina, Druk *druk)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  cairo_scale (cr, STIP_VEL_MM / STIP_BRIEF_BLAD_MM, STIP_VEL_MM / STIP_BRIEF_BLAD_MM);
  stip_schilder_paint (druk->schilder, cr, g_ptr_array_index (druk->bladen, pagina), druk->meter, STIP_PALET_DRUK);
}

static void
on_done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Druk *druk)
{
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    druk->klaar (druk->data);
  else
    druk->fout (error, druk->data);
}

void
stip_brieven_reeks_print (StipBrievenReeks *self, GtkWindow *parent, const char *titel, void (*klaar) (gpointer data), void (*fout) (const GError *error, gpointer data), gpointer data)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) vel = gtk_page_setup_new ();
  GtkPaperSize *a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);
  Druk         *druk = g_new0 (Druk, 1);

  *druk = (Druk){ take_ref (self), stip_meter_new (NULL, FALSE), stip_schilder_new (), NULL, klaar, fout, data };
  gtk_page_setup_set_paper_size_and_default_margins (vel, a4);
  gtk_paper_size_free (a4);
  gtk_print_operation_set_default_page_setup (operation, vel);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_show_progress (operation, TRUE); /* with a button to cancel */
  gtk_print_operation_set_job_name (operation, titel);
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin_print_cb), druk);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page_cb), druk);
  g_signal_connect_data (operation, "done", G_CALLBACK (on_done_cb), druk, free_print, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}
