/** TCP and UDP by Telit's commands: IP Easy. */
@NullMarked
package dev.mynah.modem.at.telit.sockets;

import org.jspecify.annotations.NullMarked;
