/// eTerritoire: one open platform that makes every French commune visible and lets its people feed
/// it.
@NullMarked
package fr.eterritoire;

import org.jspecify.annotations.NullMarked;
