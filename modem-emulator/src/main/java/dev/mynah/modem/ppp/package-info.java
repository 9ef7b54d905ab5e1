/**
 * The point-to-point protocol as a modem ends it: HDLC-like framing (RFC 1662), the option negotiation automaton (RFC 1661)
 * under LCP, IPCP and IPV6CP, and authentication (RFC 1334, RFC 1994). Codecs are pure; the automaton is one table.
 */
@NullMarked
package dev.mynah.modem.ppp;

import org.jspecify.annotations.NullMarked;
