package dev.mynah.hal.service.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.radio.data.ApnAuthType;
import dev.mynah.hal.radio.data.ApnTypes;
import dev.mynah.hal.radio.data.DataProfileInfo;
import dev.mynah.hal.radio.data.PdpProtocolType;
import dev.mynah.hal.radio.data.TrafficDescriptor;

/** A data profile as a host makes it of an APN. */
final class ProfileBuilder {
    private final String apn;
    private AidlEnum<PdpProtocolType> protocol = PdpProtocolType.IPV4V6;
    private AidlEnum<PdpProtocolType> roamingProtocol = PdpProtocolType.IP;
    private ApnAuthType authType = ApnAuthType.NO_PAP_NO_CHAP;
    private String user = "";
    private String password = "";
    private int types = ApnTypes.DEFAULT.value();

    ProfileBuilder(String apn) {
        this.apn = apn;
    }

    ProfileBuilder protocol(AidlEnum<PdpProtocolType> wanted) {
        protocol = wanted;
        roamingProtocol = wanted;
        return this;
    }

    ProfileBuilder user(ApnAuthType type, String name, String secret) {
        authType = type;
        user = name;
        password = secret;
        return this;
    }

    ProfileBuilder types(ApnTypes type) {
        types = type.value();
        return this;
    }

    DataProfileInfo build() {
        return new DataProfileInfo(
                DataProfileInfo.ID_DEFAULT,
                apn,
                protocol,
                roamingProtocol,
                authType,
                user,
                password,
                DataProfileInfo.TYPE_3GPP,
                0,
                0,
                0,
                true,
                types,
                0,
                0,
                0,
                false,
                false,
                false,
                new TrafficDescriptor(apn, null),
                DataProfileInfo.INFRASTRUCTURE_UNKNOWN);
    }
}
