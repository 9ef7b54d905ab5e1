package dev.mynah.network.air.nas.eap;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A message of EAP-AKA': a subtype and attributes. Attributes nobody here knows are passed over if their number allows
 * that. RFC 4187 clause 8, RFC 9048 clause 3.
 *
 * @param values the content of each attribute behind its type and length, with reserved and length octets
 */
public record AkaPrimeMessage(Subtype subtype, Map<AkaPrimeAttribute, Octets> values) {

    /** The EAP method type. */
    public static final int TYPE = 50;

    /** The key derivation function of RFC 9048 3.3, the only one there is. */
    public static final int KDF = 1;

    private static final int UNIT = 4;
    private static final int FIRST_SKIPPABLE = 128;
    private static final int MAC_LENGTH = 16;
    private static final int AUTS_LENGTH = 14;
    private static final int RESERVED = 2;

    /** The message kinds. RFC 4187 clause 11. */
    public enum Subtype {
        CHALLENGE(1),
        AUTHENTICATION_REJECT(2),
        SYNCHRONIZATION_FAILURE(4),
        CLIENT_ERROR(14);

        private final int value;

        Subtype(int value) {
            this.value = value;
        }
    }

    /** Takes a copy. */
    public AkaPrimeMessage {
        values = Map.copyOf(values);
    }

    public static AkaPrimeMessage of(Subtype subtype) {
        return new AkaPrimeMessage(subtype, Map.of());
    }

    /** The challenge a network sends; its code is put in when the packet is made. */
    public static AkaPrimeMessage challenge(byte[] rand, byte[] autn, String networkName) {
        byte[] name = networkName.getBytes(StandardCharsets.UTF_8);
        return of(Subtype.CHALLENGE)
                .with(AkaPrimeAttribute.RAND, reserved(rand))
                .with(AkaPrimeAttribute.AUTN, reserved(autn))
                .with(AkaPrimeAttribute.KDF, new OctetWriter().uint16(KDF).toOctets())
                .with(AkaPrimeAttribute.KDF_INPUT, padded(name.length, name))
                .with(AkaPrimeAttribute.MAC, reserved(new byte[MAC_LENGTH]));
    }

    /** The answer to a challenge; its code is put in when the packet is made. */
    public static AkaPrimeMessage response(byte[] res) {
        return of(Subtype.CHALLENGE)
                .with(AkaPrimeAttribute.RES, padded(res.length * 8, res))
                .with(AkaPrimeAttribute.MAC, reserved(new byte[MAC_LENGTH]));
    }

    /** The card says the challenge is old. RFC 4187 9.6; no code goes with it. */
    public static AkaPrimeMessage synchronizationFailure(byte[] auts) {
        return of(Subtype.SYNCHRONIZATION_FAILURE)
                .with(
                        AkaPrimeAttribute.AUTS,
                        new OctetWriter().octets(Octets.of(auts)).toOctets());
    }

    private static Octets reserved(byte[] value) {
        return new OctetWriter().uint16(0).octets(Octets.of(value)).toOctets();
    }

    private static Octets padded(int announced, byte[] value) {
        OctetWriter out = new OctetWriter().uint16(announced).octets(Octets.of(value));
        while ((out.length() + 2) % UNIT != 0) {
            out.octet(0);
        }
        return out.toOctets();
    }

    AkaPrimeMessage with(AkaPrimeAttribute attribute, Octets value) {
        Map<AkaPrimeAttribute, Octets> more = new EnumMap<>(AkaPrimeAttribute.class);
        more.putAll(values);
        more.put(attribute, value);
        return new AkaPrimeMessage(subtype, more);
    }

    /** RAND, AUTN or the code: what follows two reserved octets. */
    public Optional<byte[]> fixed(AkaPrimeAttribute attribute) {
        return value(attribute)
                .filter(it -> it.length() == RESERVED + MAC_LENGTH)
                .map(it -> it.from(RESERVED).toByteArray());
    }

    /** RES, whose length is announced in bits. */
    public Optional<byte[]> res() {
        return value(AkaPrimeAttribute.RES).flatMap(it -> announced(it, bits(it) / 8));
    }

    /** AUTS. */
    public Optional<byte[]> auts() {
        return value(AkaPrimeAttribute.AUTS)
                .filter(it -> it.length() == AUTS_LENGTH)
                .map(Octets::toByteArray);
    }

    /** The network name the keys are to be bound to. */
    public Optional<String> networkName() {
        return value(AkaPrimeAttribute.KDF_INPUT)
                .flatMap(it -> announced(it, bits(it)))
                .map(it -> new String(it, StandardCharsets.UTF_8));
    }

    /** The key derivation function the network proposes first. */
    public Optional<Integer> kdf() {
        return value(AkaPrimeAttribute.KDF).filter(it -> it.length() >= 2).map(AkaPrimeMessage::bits);
    }

    private Optional<Octets> value(AkaPrimeAttribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    private static int bits(Octets value) {
        return value.at(0) << 8 | value.at(1);
    }

    private static Optional<byte[]> announced(Octets value, int length) {
        return length > value.length() - 2
                ? Optional.empty()
                : Optional.of(value.slice(2, 2 + length).toByteArray());
    }

    /** Reads the data of an EAP packet of this method. Never throws for bad octets. */
    public static Decoded<AkaPrimeMessage> decode(Octets data) {
        return data.decode(AkaPrimeMessage::read);
    }

    private static AkaPrimeMessage read(OctetReader in) {
        int type = in.octet();
        if (type != TYPE) {
            throw in.malformed("EAP method " + type);
        }
        Subtype subtype = subtype(in);
        in.skip(2);
        Map<AkaPrimeAttribute, Octets> values = new EnumMap<>(AkaPrimeAttribute.class);
        while (in.hasMore()) {
            int number = in.octet();
            int length = in.octet() * UNIT - 2;
            if (length < 2) {
                throw in.malformed("attribute " + number + " without a value");
            }
            Octets value = in.octets(length);
            Optional<AkaPrimeAttribute> attribute = AkaPrimeAttribute.of(number);
            if (attribute.isEmpty() && number < FIRST_SKIPPABLE) {
                throw in.malformed("attribute " + number + " has to be understood");
            }
            // The first of several AT_KDF is the one proposed.
            attribute.ifPresent(it -> values.putIfAbsent(it, value));
        }
        return new AkaPrimeMessage(subtype, values);
    }

    private static Subtype subtype(OctetReader in) {
        int value = in.octet();
        for (Subtype subtype : Subtype.values()) {
            if (subtype.value == value) {
                return subtype;
            }
        }
        throw in.malformed("subtype " + value);
    }

    /** The data of an EAP packet, the attributes in rising order but the code last. */
    Octets encode() {
        OctetWriter out = new OctetWriter().octet(TYPE).octet(subtype.value).uint16(0);
        for (AkaPrimeAttribute attribute : AkaPrimeAttribute.values()) {
            if (attribute != AkaPrimeAttribute.MAC) {
                write(attribute, out);
            }
        }
        write(AkaPrimeAttribute.MAC, out);
        return out.toOctets();
    }

    private void write(AkaPrimeAttribute attribute, OctetWriter out) {
        value(attribute)
                .ifPresent(it -> out.octet(attribute.value())
                        .octet((it.length() + 2) / UNIT)
                        .octets(it));
    }

    /** The packet, without a code or with one of zeros. */
    public EapPacket packet(EapPacket.Code code, int identifier) {
        return new EapPacket(code, identifier, encode());
    }
}
