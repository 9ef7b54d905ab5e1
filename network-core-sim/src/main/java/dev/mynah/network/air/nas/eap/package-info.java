/** EAP and EAP-AKA' as 5GS uses them inside NAS: packets, attributes and keys. RFC 3748, RFC 4187, RFC 9048. */
@NullMarked
package dev.mynah.network.air.nas.eap;

import org.jspecify.annotations.NullMarked;
