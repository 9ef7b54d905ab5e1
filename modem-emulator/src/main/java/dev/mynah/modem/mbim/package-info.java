/**
 * The MBIM voice: sessions of hosts that speak the Mobile Broadband Interface Model 1.0 with Microsoft's extensions up to
 * 3.0, over a byte stream or as clients of what they take for mbim-proxy. The services are in the packages below.
 */
@NullMarked
package dev.mynah.modem.mbim;

import org.jspecify.annotations.NullMarked;
