/** Packets of users as every part of the way reads them: IPv4 (RFC 791), IPv6 (RFC 8200), ICMP, UDP, TCP. Pure and total. */
@NullMarked
package dev.mynah.network.air.ip;

import org.jspecify.annotations.NullMarked;
