/** What the commands of every family share: the port they act on, its settings, and how engine refusals become AT errors. */
@NullMarked
package dev.mynah.modem.at.port;

import org.jspecify.annotations.NullMarked;
