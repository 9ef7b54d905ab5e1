/** TCP and UDP by the commands of SIMCom's GSM modules: SIM800 and SIM900, TCPIP application note. */
@NullMarked
package dev.mynah.modem.at.simcom.gprs;

import org.jspecify.annotations.NullMarked;
