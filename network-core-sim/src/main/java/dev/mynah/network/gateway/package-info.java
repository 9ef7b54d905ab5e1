/**
 * What lies behind a PDN gateway when nothing else is asked for: a host with a small IP stack of its own (ICMP, UDP, TCP) that
 * serves names, echoes and answers HTTP. No pure Java stack that is kept up exists, so this one is written from the RFCs.
 */
@NullMarked
package dev.mynah.network.gateway;

import org.jspecify.annotations.NullMarked;
