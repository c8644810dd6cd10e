/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#include "ui/widgets/stip-leesbron.h"

#include <adwaita.h>

struct _StipLeesbron
{
  GObject parent_instance;

  GtkWidget          *widget;  /* weak */
  GtkEventController *toetsen; /* of widget */
  GPtrArray          *punten;  /* what is marked now, to mark it again in other colours */
};

enum
{
  CHANGED,
  VOLGENDE,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StipLeesbron, stip_leesbron, G_TYPE_OBJECT)

/* How each kind of point looks: by shape first. Of the colours [0] is for light, [1] for dark. */
static const struct
{
  const char    *tag;
  PangoUnderline lijn;
  const char    *kleur[2], *tint[2];
} looks[] = {
  [STIP_LEES_JARGON] = { "stip-jargon", PANGO_UNDERLINE_ERROR, { "#7d5200", "#f8d36b" }, { "rgba(229,165,10,0.26)", "rgba(229,165,10,0.30)" } },
  [STIP_LEES_LANGE_ZIN] = { "stip-lange-zin", PANGO_UNDERLINE_NONE, { NULL, NULL }, { "rgba(26,127,122,0.16)", "rgba(63,176,168,0.28)" } },
  [STIP_LEES_LIJDEND] = { "stip-lijdend", PANGO_UNDERLINE_DOUBLE, { "#12706b", "#7fd3cb" }, { NULL, NULL } },
  [STIP_LEES_TANG] = { "stip-tang", PANGO_UNDERLINE_DOUBLE, { "#12706b", "#7fd3cb" }, { NULL, NULL } },
};

static GdkRGBA
rgba (const char *tekst)
{
  GdkRGBA kleur = { 0 };

  gdk_rgba_parse (&kleur, tekst);
  return kleur;
}

static int
is_dark (void)
{
  return adw_style_manager_get_dark (adw_style_manager_get_default ());
}

/* --- a text of several lines --- */

static GtkTextBuffer *
buffer_of (StipLeesbron *self)
{
  return GTK_IS_TEXT_VIEW (self->widget) ? gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->widget)) : NULL;
}

static void
colour_tag (GtkTextBuffer *buffer, gsize soort)
{
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), looks[soort].tag);
  int         donker = is_dark ();

  if (tag == NULL)
    tag = gtk_text_buffer_create_tag (buffer, looks[soort].tag, NULL, NULL);
  if (looks[soort].lijn != PANGO_UNDERLINE_NONE)
    g_object_set (tag, "underline", looks[soort].lijn, NULL);
  if (looks[soort].kleur[donker] != NULL)
    {
      GdkRGBA kleur = rgba (looks[soort].kleur[donker]);
      g_object_set (tag, "underline-rgba", &kleur, NULL);
    }
  if (looks[soort].tint[donker] != NULL)
    {
      GdkRGBA tint = rgba (looks[soort].tint[donker]);
      g_object_set (tag, "background-rgba", &tint, NULL);
    }
}

static void
mark_buffer (GtkTextBuffer *buffer, GPtrArray *punten)
{
  GtkTextIter begin, einde;

  /* the later tag lies over the earlier one: a word over the sentence that it stands in */
  for (gsize soort = G_N_ELEMENTS (looks); soort-- > 0;)
    {
      colour_tag (buffer, soort);
      gtk_text_buffer_get_bounds (buffer, &begin, &einde);
      gtk_text_buffer_remove_tag_by_name (buffer, looks[soort].tag, &begin, &einde);
    }
  for (guint i = 0; i < punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (punten, i);
      gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int)punt->begin);
      gtk_text_buffer_get_iter_at_offset (buffer, &einde, (int)punt->einde);
      gtk_text_buffer_apply_tag_by_name (buffer, looks[punt->soort].tag, &begin, &einde);
    }
}

/* --- a text of one line --- */

static void
add_attribute (PangoAttrList *lijst, PangoAttribute *attribuut, const char *tekst, const StipLeesPunt *punt)
{
  attribuut->start_index = (guint)(g_utf8_offset_to_pointer (tekst, punt->begin) - tekst);
  attribuut->end_index = (guint)(g_utf8_offset_to_pointer (tekst, punt->einde) - tekst);
  pango_attr_list_insert (lijst, attribuut);
}

static void
mark_entry (GtkEntry *entry, GPtrArray *punten)
{
  g_autoptr (PangoAttrList) lijst = pango_attr_list_new ();
  const char *tekst = gtk_editable_get_text (GTK_EDITABLE (entry));
  int         donker = is_dark ();

  for (guint i = 0; i < punten->len; i++)
    {
      const StipLeesPunt *punt = g_ptr_array_index (punten, i);
      if (looks[punt->soort].lijn != PANGO_UNDERLINE_NONE)
        add_attribute (lijst, pango_attr_underline_new (looks[punt->soort].lijn), tekst, punt);
      if (looks[punt->soort].tint[donker] != NULL)
        {
          GdkRGBA tint = rgba (looks[punt->soort].tint[donker]);
          add_attribute (lijst, pango_attr_background_new ((guint16)(tint.red * 65535), (guint16)(tint.green * 65535), (guint16)(tint.blue * 65535)), tekst, punt);
          add_attribute (lijst, pango_attr_background_alpha_new ((guint16)(tint.alpha * 65535)), tekst, punt);
        }
    }
  gtk_entry_set_attributes (entry, lijst);
}

/* --- both --- */

static void
mark_again (StipLeesbron *self)
{
  if (self->widget == NULL || self->punten == NULL)
    return;
  if (buffer_of (self) != NULL)
    mark_buffer (buffer_of (self), self->punten);
  else
    mark_entry (GTK_ENTRY (self->widget), self->punten);
}

void
stip_leesbron_mark (StipLeesbron *self, const StipLeesbaarheid *cijfers)
{
  g_clear_pointer (&self->punten, g_ptr_array_unref);
  self->punten = g_ptr_array_ref (cijfers->punten);
  mark_again (self);
}

char *
stip_leesbron_dup_tekst (StipLeesbron *self)
{
  GtkTextIter begin, einde;

  if (self->widget == NULL)
    return g_strdup ("");
  if (buffer_of (self) == NULL)
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->widget)));
  gtk_text_buffer_get_bounds (buffer_of (self), &begin, &einde);
  return gtk_text_buffer_get_slice (buffer_of (self), &begin, &einde, TRUE);
}

guint
stip_leesbron_get_cursor (StipLeesbron *self)
{
  GtkTextIter hier;

  if (self->widget == NULL)
    return 0;
  if (buffer_of (self) == NULL)
    return (guint)gtk_editable_get_position (GTK_EDITABLE (self->widget));
  gtk_text_buffer_get_iter_at_mark (buffer_of (self), &hier, gtk_text_buffer_get_insert (buffer_of (self)));
  return (guint)gtk_text_iter_get_offset (&hier);
}

void
stip_leesbron_show (StipLeesbron *self, guint begin, guint einde)
{
  GtkTextIter van, tot;

  if (self->widget == NULL)
    return;
  gtk_widget_grab_focus (self->widget);
  if (buffer_of (self) == NULL)
    {
      gtk_editable_select_region (GTK_EDITABLE (self->widget), (int)begin, (int)einde);
      return;
    }
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), &van, (int)begin);
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), &tot, (int)einde);
  gtk_text_buffer_select_range (buffer_of (self), &tot, &van);
  gtk_text_view_scroll_to_iter (GTK_TEXT_VIEW (self->widget), &van, 0.1, FALSE, 0, 0);
}

void
stip_leesbron_replace (StipLeesbron *self, guint begin, guint einde, const char *tekst)
{
  GtkTextIter van, tot;
  int         plaats = (int)begin;

  if (self->widget == NULL)
    return;
  if (buffer_of (self) == NULL)
    {
      gtk_editable_delete_text (GTK_EDITABLE (self->widget), (int)begin, (int)einde);
      gtk_editable_insert_text (GTK_EDITABLE (self->widget), tekst, -1, &plaats);
      gtk_editable_set_position (GTK_EDITABLE (self->widget), plaats);
      return;
    }
  gtk_text_buffer_begin_user_action (buffer_of (self));
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), &van, (int)begin);
  gtk_text_buffer_get_iter_at_offset (buffer_of (self), &tot, (int)einde);
  gtk_text_buffer_delete (buffer_of (self), &van, &tot);
  gtk_text_buffer_insert (buffer_of (self), &van, tekst, -1);
  gtk_text_buffer_place_cursor (buffer_of (self), &van);
  gtk_text_buffer_end_user_action (buffer_of (self));
}

static void
on_changed_cb (StipLeesbron *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static gboolean
on_next_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  g_signal_emit (data, signals[VOLGENDE], 0);
  return TRUE;
}

static void
add_next_key (StipLeesbron *self)
{
  self->toetsen = gtk_shortcut_controller_new ();
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (self->toetsen),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_F7, 0), gtk_callback_action_new (on_next_cb, self, NULL)));
  gtk_widget_add_controller (self->widget, self->toetsen);
}

static void
stip_leesbron_dispose (GObject *object)
{
  StipLeesbron *self = STIP_LEESBRON (object);

  if (self->widget != NULL && self->toetsen != NULL)
    gtk_widget_remove_controller (self->widget, g_steal_pointer (&self->toetsen));
  g_clear_weak_pointer (&self->widget);
  g_clear_pointer (&self->punten, g_ptr_array_unref);
  G_OBJECT_CLASS (stip_leesbron_parent_class)->dispose (object);
}

static void
stip_leesbron_class_init (StipLeesbronClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = stip_leesbron_dispose;
  signals[CHANGED] = g_signal_new ("changed", STIP_TYPE_LEESBRON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[VOLGENDE] = g_signal_new ("volgende", STIP_TYPE_LEESBRON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
stip_leesbron_init (StipLeesbron *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (mark_again), self, G_CONNECT_SWAPPED);
}

StipLeesbron *
stip_leesbron_new (GtkWidget *widget)
{
  StipLeesbron *self = g_object_new (STIP_TYPE_LEESBRON, NULL);
  GObject      *bron = GTK_IS_TEXT_VIEW (widget) ? G_OBJECT (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget))) : G_OBJECT (widget);

  g_return_val_if_fail (GTK_IS_TEXT_VIEW (widget) || GTK_IS_ENTRY (widget), self);
  g_set_weak_pointer (&self->widget, widget);
  add_next_key (self);
  g_signal_connect_object (bron, "changed", G_CALLBACK (on_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
