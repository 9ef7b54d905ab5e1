/**
 * Runs on a device: registers the services of a radio HAL with Android's service manager, and carries each call on them to
 * the testbed that has the services, and each call of theirs back. Blocking threads, Android's own classes, no Vert.x.
 */
@NullMarked
package dev.mynah.hal.forwarder;

import org.jspecify.annotations.NullMarked;
