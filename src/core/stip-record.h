/* SPDX-FileCopyrightText: 2026 The Stip authors
 * SPDX-License-Identifier: EUPL-1.2 */

#pragma once

#include <glib.h>

/* Immutable records: one allocation from g_atomic_rc_box, fields read directly, never written after the
 * constructor handed it out. Safe to pass between threads. To change one: stip_x_copy() and fill the copy
 * before anybody else sees it. */

/* In the header: the reference functions and the autoptr. */
#define STIP_DECLARE_RECORD(Type, prefix)   \
  Type *prefix##_ref (const Type *self);    \
  void  prefix##_unref (const Type *self);  \
  void  prefix##_free_autoptr (Type *self); \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, prefix##_free_autoptr)

/* In the .c: clear_func releases what the record's fields own, not the record. */
#define STIP_DEFINE_RECORD(Type, prefix, clear_func)                           \
  Type *                                                                       \
      prefix##_ref (const Type *self)                                          \
  {                                                                            \
    return g_atomic_rc_box_acquire ((gpointer)self);                           \
  }                                                                            \
  void                                                                         \
      prefix##_unref (const Type *self)                                        \
  {                                                                            \
    g_atomic_rc_box_release_full ((gpointer)self, (GDestroyNotify)clear_func); \
  }                                                                            \
  void                                                                         \
      prefix##_free_autoptr (Type *self)                                       \
  {                                                                            \
    prefix##_unref (self);                                                     \
  }
