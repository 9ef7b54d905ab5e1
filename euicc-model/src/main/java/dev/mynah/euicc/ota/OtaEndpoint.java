package dev.mynah.euicc.ota;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a profile's secured packets end: takes them out of short messages, checks them in the order of TS 102 225 5.1, has their
 * commands carried out and answers. A packet that fails anywhere changes nothing on the card.
 */
public final class OtaEndpoint implements SmsPpDownload {

    /** What is sent to a security domain itself; it manages applications, and this card has no runtime for any. */
    private static final RemoteApplications.Session NO_RUNTIME =
            command -> ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);

    private final List<SecurityDomain> domains;
    private final List<RemoteFileManagement> fileManagement;
    private final PacketCounters counters;
    private final Concatenation concatenation = new Concatenation();

    /** @param keyPrefix what the keys of its counters begin with in the card's memory */
    public OtaEndpoint(
            List<SecurityDomain> domains,
            List<RemoteFileManagement> fileManagement,
            CardJournal journal,
            String keyPrefix) {
        this.domains = List.copyOf(domains);
        this.fileManagement = List.copyOf(fileManagement);
        this.counters = new PacketCounters(journal, keyPrefix);
    }

    @Override
    public Answer receive(byte[] tpdu, RemoteApplications applications) {
        Optional<SmsDeliver> message = SmsDeliver.parse(tpdu).filter(concatenation::takes);
        if (message.isEmpty()) {
            return new Answer.NotSecured();
        }
        Optional<byte[]> whole = concatenation.add(message.get());
        if (whole.isEmpty()) {
            return new Answer.Taken(new byte[0], StatusWord.OK);
        }
        return CommandPacket.parse(whole.get())
                .map(it -> new Answer.Taken(answer(it, applications), StatusWord.OK))
                .orElseGet(() -> new Answer.Taken(new byte[0], StatusWord.INCORRECT_DATA));
    }

    private byte[] answer(CommandPacket packet, RemoteApplications applications) {
        PacketSecurity security = PacketSecurity.of(packet, domains);
        Optional<RemoteFileManagement> target = fileManagement.stream()
                .filter(it -> addressed(it.tars(), packet))
                .findFirst();
        boolean toDomain = target.isEmpty() && domains.stream().anyMatch(it -> addressed(it.tars(), packet));
        if (target.isEmpty() && !toDomain) {
            return security.response(ResponseStatus.TAR_UNKNOWN, new byte[0]);
        }
        int least = target.map(RemoteFileManagement::minimumSecurityLevel)
                .orElse(SecurityParameters.CRYPTOGRAPHIC_CHECKSUM);
        if (!packet.security().reaches(least)) {
            return security.response(ResponseStatus.INSUFFICIENT_SECURITY_LEVEL, new byte[0]);
        }
        ResponseStatus status = security.open(counters);
        if (status != ResponseStatus.POR_OK) {
            return security.response(status, new byte[0]);
        }
        RemoteApplications.Session session = target.map(applications::open).orElse(NO_RUNTIME);
        return security.response(status, CommandScript.run(security.data(), session, ResponsePacket.room()));
    }

    private static boolean addressed(List<byte[]> tars, CommandPacket packet) {
        return tars.stream().anyMatch(it -> Arrays.equals(it, packet.tar()));
    }
}
