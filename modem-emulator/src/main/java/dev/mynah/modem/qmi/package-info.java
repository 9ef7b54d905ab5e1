/**
 * The QMI voice: services whose messages are classes, clients that hosts allocate, and the session that joins a connection to
 * them. Everything is asked of the engine and nothing is kept here but what a client set for itself.
 */
@NullMarked
package dev.mynah.modem.qmi;

import org.jspecify.annotations.NullMarked;
