/** TCP and UDP by the commands of SIMCom's LTE modules: SIM7500 and SIM7600, TCPIP application note. */
@NullMarked
package dev.mynah.modem.at.simcom.sockets;

import org.jspecify.annotations.NullMarked;
