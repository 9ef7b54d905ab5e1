package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The ISD-R: the application of an eUICC that holds the profiles and answers the ES10 functions (SGP.22 2.4.2, 5.7). One for
 * the card, whichever port it is spoken to on; each selection on a logical channel opens a {@link IsdRSession} of its own.
 */
public final class IsdR {

    private static final byte[] AID = HexFormat.of().parseHex("A0000005591010FFFFFFFF8900000100");

    // STORE DATA takes blocks of up to 255 bytes.
    private static final Tlv MAXIMUM_COMMAND_LENGTH = Tlv.of(0x9F65, new byte[] {(byte) 0xFF});

    private final EuiccSpec spec;
    private final Eid eid;
    private final ProfileRegistry profiles;
    private final EsimPorts ports;
    private final ServerAddresses addresses;
    private final NotificationStore notifications;
    private final EuiccSigner signer;
    private final RspSession rsp;

    /**
     * The ISD-R of a card with these profiles, which tells the ports of changes and keeps its state in the journal.
     *
     * @param signer has the card's keys
     * @param rsp has them too, and follows the download that goes on
     */
    public IsdR(
            EuiccSpec spec,
            CardJournal journal,
            ProfileRegistry profiles,
            EsimPorts ports,
            EuiccSigner signer,
            RspSession rsp) {
        this.spec = spec;
        this.eid = new Eid(spec.eid());
        this.profiles = profiles;
        this.ports = ports;
        this.addresses = new ServerAddresses(spec, journal);
        this.notifications = new NotificationStore(journal);
        this.signer = signer;
        this.rsp = rsp;
        rsp.inProgress().settle(rsp.identity(), notifications);
    }

    /** The AID it is selected by. */
    public static byte[] aid() {
        return AID.clone();
    }

    /** What SELECT by AID answers: the file control information (SGP.22 5.7.1). */
    public byte[] select() {
        Tlv proprietary = Tlv.of(0xE0, Tlv.of(0x82, Version.SGP22.toBytes()));
        return Tlv.of(0x6F, Tlv.of(0x84, AID), Tlv.of(0xA5, MAXIMUM_COMMAND_LENGTH), proprietary)
                .toBytes();
    }

    /** A conversation with the ISD-R selected on one logical channel of a port; it ends with the selection. */
    public IsdRSession open(int port) {
        return new IsdRSession(this, port);
    }

    Es10Answer answer(int port, byte[] request) {
        if (LoadBoundProfilePackage.isPiece(request)) {
            return LoadBoundProfilePackage.load(this, request);
        }
        return Tlv.parse(request) instanceof Tlv object
                ? Es10Functions.byTag(object.tag()).answer(this, port, object)
                : Es10Answer.INCORRECT_DATA;
    }

    Eid eid() {
        return eid;
    }

    ProfileRegistry profiles() {
        return profiles;
    }

    EsimPorts ports() {
        return ports;
    }

    ServerAddresses addresses() {
        return addresses;
    }

    NotificationStore notifications() {
        return notifications;
    }

    EuiccSigner signer() {
        return signer;
    }

    RspSession rsp() {
        return rsp;
    }

    /** Who may use policy rules. */
    RulesAuthorisationTable authorisedRules() {
        return spec.authorisedRules();
    }

    /** What the card was made from. */
    EuiccSpec spec() {
        return spec;
    }

    /** The profiles an assistant may know of: test profiles only in test mode. */
    Stream<Profile> visibleProfiles() {
        return profiles.profiles().stream().filter(this::visible);
    }

    /** The visible profile that a request means. */
    Optional<Profile> find(Predicate<Profile> wanted) {
        return profiles.find(wanted.and(this::visible));
    }

    private boolean visible(Profile profile) {
        return spec.testMode() || !profile.isForTest();
    }
}
