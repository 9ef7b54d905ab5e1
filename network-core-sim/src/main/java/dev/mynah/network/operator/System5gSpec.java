package dev.mynah.network.operator;

import dev.mynah.network.amf.AmfSpec;
import dev.mynah.network.udm.UdmSpec;

/**
 * How an operator's 5G system is set up.
 *
 * @param amf how it serves UEs in its NR cells
 * @param udm how its subscribers are authenticated, wherever they are served
 */
public record System5gSpec(AmfSpec amf, UdmSpec udm) {
    public static final System5gSpec STANDARD = new System5gSpec(AmfSpec.STANDARD, UdmSpec.STANDARD);

    public System5gSpec withAmf(AmfSpec newAmf) {
        return new System5gSpec(newAmf, udm);
    }

    public System5gSpec withUdm(UdmSpec newUdm) {
        return new System5gSpec(amf, newUdm);
    }
}
