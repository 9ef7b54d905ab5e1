/** TCP and UDP by Quectel's commands: EC2x, EG2x and later LTE modules, TCP/IP application note. */
@NullMarked
package dev.mynah.modem.at.quectel.sockets;

import org.jspecify.annotations.NullMarked;
