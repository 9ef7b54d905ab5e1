package dev.mynah.euicc.ota;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes the security off one command packet and puts it on its answer (TS 102 225 5.1 and 5.2). */
final class PacketSecurity {

    private static final int KIC = 1;
    private static final int KID = 2;
    private static final int COUNTERS = 6;

    private final CommandPacket packet;
    private final Optional<SecurityDomain> domain;
    private final Optional<OtaKey> cipherKey;
    private final Optional<OtaKey> checkKey;
    private long counter;
    private byte[] data = new byte[0];

    private PacketSecurity(
            CommandPacket packet,
            Optional<SecurityDomain> domain,
            Optional<OtaKey> cipherKey,
            Optional<OtaKey> checkKey) {
        this.packet = packet;
        this.domain = domain;
        this.cipherKey = cipherKey;
        this.checkKey = checkKey;
    }

    /** With the keys of the first domain that has the versions the packet names. */
    static PacketSecurity of(CommandPacket packet, List<SecurityDomain> domains) {
        int kic = packet.security().kic() >> 4;
        int kid = packet.security().kid() >> 4;
        for (SecurityDomain domain : domains) {
            Optional<OtaKey> cipherKey = key(domain, kic, KIC);
            Optional<OtaKey> checkKey = key(domain, kid, KID);
            if (cipherKey.isPresent() || checkKey.isPresent()) {
                return new PacketSecurity(packet, Optional.of(domain), cipherKey, checkKey);
            }
        }
        return new PacketSecurity(packet, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<OtaKey> key(SecurityDomain domain, int version, int identifier) {
        return domain.keys().stream()
                .filter(it -> it.version() == version && it.identifier() == identifier)
                .findFirst();
    }

    /** Deciphers and checks; afterwards there is {@link #data}, and the counter is used up. */
    ResponseStatus open(PacketCounters counters) {
        SecurityParameters security = packet.security();
        byte[] rest = packet.rest();
        if (security.ciphered()) {
            Optional<PacketCipher> cipher = cipher();
            if (cipher.isEmpty()) {
                return ResponseStatus.UNIDENTIFIED_SECURITY_ERROR;
            }
            Optional<byte[]> clear = cipher.get().decipher(rest);
            if (clear.isEmpty()) {
                return ResponseStatus.CIPHERING_ERROR;
            }
            rest = clear.get();
        }
        int checkEnd = COUNTERS + packet.checkLength();
        int padding = rest[COUNTERS - 1] & 0xFF;
        if (security.check() != SecurityParameters.NO_CHECK) {
            Optional<PacketChecksum> checksum = checksum(security.check());
            if (checksum.isEmpty()) {
                return ResponseStatus.UNIDENTIFIED_SECURITY_ERROR;
            }
            byte[] covered = ResponsePacket.joined(
                    packet.clear(), Arrays.copyOf(rest, COUNTERS), Arrays.copyOfRange(rest, checkEnd, rest.length));
            byte[] claimed = Arrays.copyOfRange(rest, COUNTERS, checkEnd);
            if (!enough(claimed, checksum.get()) || !checksum.get().matches(covered, claimed)) {
                return ResponseStatus.CHECK_FAILED;
            }
        }
        if (padding > rest.length - checkEnd) {
            return ResponseStatus.CIPHERING_ERROR;
        }
        counter = 0;
        for (int i = 0; i < COUNTERS - 1; i++) {
            counter = counter << 8 | (rest[i] & 0xFF);
        }
        data = Arrays.copyOfRange(rest, checkEnd, rest.length - padding);
        return useCounter(counters);
    }

    private ResponseStatus useCounter(PacketCounters counters) {
        int check = packet.security().counter();
        Optional<OtaKey> key = checkKey.or(() -> cipherKey);
        if (domain.isEmpty() || key.isEmpty()) {
            return check >= SecurityParameters.COUNTER_HIGHER
                    ? ResponseStatus.UNIDENTIFIED_SECURITY_ERROR
                    : ResponseStatus.POR_OK;
        }
        ResponseStatus status = counters.judge(domain.get(), key.get(), check, counter);
        if (status == ResponseStatus.POR_OK && check >= SecurityParameters.COUNTER_HIGHER) {
            counters.keep(domain.get(), key.get(), counter);
        }
        return status;
    }

    /** Half of a checksum is the least that is worth something. */
    private static boolean enough(byte[] claimed, PacketChecksum checksum) {
        return checksum instanceof PacketChecksum.Cmac
                ? claimed.length >= checksum.length() / 2
                : claimed.length == checksum.length();
    }

    /** What was secured. */
    byte[] data() {
        return data;
    }

    /** The answer, as far as one is wanted; without security where the keys for it are missing. */
    byte[] response(ResponseStatus status, byte[] answer) {
        SecurityParameters security = packet.security();
        if (!security.wantsResponse(status)) {
            return new byte[0];
        }
        return ResponsePacket.encode(
                packet.tar(),
                counter,
                status,
                answer,
                checksum(security.responseCheck()),
                security.responseCiphered() ? cipher() : Optional.empty());
    }

    private Optional<PacketCipher> cipher() {
        return cipherKey.flatMap(it -> PacketCipher.of(packet.security().kic(), it));
    }

    private Optional<PacketChecksum> checksum(int check) {
        int kid = packet.security().kid();
        return switch (check) {
            case SecurityParameters.REDUNDANCY_CHECK -> PacketChecksum.redundancy(kid);
            case SecurityParameters.CRYPTOGRAPHIC_CHECKSUM ->
                checkKey.flatMap(it -> PacketChecksum.cryptographic(kid, it));
            default -> Optional.empty();
        };
    }
}
