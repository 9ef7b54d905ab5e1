/** WDS, service 1: connections to packet networks, and the profiles they are made from. */
@NullMarked
package dev.mynah.modem.qmi.wds;

import org.jspecify.annotations.NullMarked;
