package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfAcc;
import dev.mynah.euicc.file.content.EfAd;
import dev.mynah.euicc.file.content.EfEcc;
import dev.mynah.euicc.file.content.EfImsi;
import dev.mynah.euicc.file.content.EfNasConfig;
import dev.mynah.euicc.file.content.EfPlmnList;
import dev.mynah.modem.charges.AccumulatedMeter;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import java.time.Duration;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The USIM application of the card, open on the stack's own channel: what registration needs of it. */
public final class Usim {
    private static final Duration STEP = Duration.ofMinutes(6);
    private static final int MOST_STEPS = 80;
    private static final Duration DEFAULT_HOME_SEARCH = Duration.ofMinutes(60);

    private final SimFiles files;
    private final ForbiddenNetworks forbidden;
    private final Authenticate authenticate;
    private Subscriber subscriber;
    private boolean csRegistered;
    private Optional<EfNasConfig> configuration = Optional.empty();
    private Optional<Map<String, Integer>> emergencyNumbers = Optional.empty();

    private Usim(SimFiles files, Subscriber subscriber) {
        this.files = files;
        this.subscriber = subscriber;
        this.forbidden = new ForbiddenNetworks(files);
        this.authenticate = new Authenticate(files);
    }

    /** Reads what is there; empty without a readable IMSI, with which nothing can be done. */
    static Optional<Usim> read(SimFiles files) {
        int mncLength = files.read(SimFile.AD)
                .flatMap(EfAd::decode)
                .map(EfAd::mncLength)
                .orElse(2);
        Optional<String> imsi = files.read(SimFile.IMSI).flatMap(EfImsi::decode);
        if (imsi.isEmpty()) {
            return Optional.empty();
        }
        Plmn home = Plmn.of(imsi.get().substring(0, 3 + mncLength));
        return Optional.of(new Usim(files, subscriber(files, imsi.get(), home)));
    }

    private static Subscriber subscriber(SimFiles files, String imsi, Plmn home) {
        return new Subscriber(
                imsi,
                home,
                plmns(files, SimFile.EHPLMN),
                accessList(files, SimFile.PLMN_W_ACT),
                accessList(files, SimFile.OPLMN_W_ACT),
                accessList(files, SimFile.HPLMN_W_ACT),
                accessClasses(files.read(SimFile.ACC)),
                homeSearch(files.read(SimFile.HPPLMN)));
    }

    private static Set<Integer> accessClasses(Optional<byte[]> content) {
        return content.map(EfAcc::decode).orElseGet(BitSet::new).stream()
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<PlmnAccess> accessList(SimFiles files, SimFile file) {
        return files.read(file).map(PlmnAccess::list).orElse(List.of());
    }

    private static List<Plmn> plmns(SimFiles files, SimFile file) {
        return files.read(file).map(EfPlmnList::decode).orElse(List.of()).stream()
                .map(Plmn::of)
                .toList();
    }

    /** The numbers that call for help, each with its category (TS 24.008 10.5.4.33): EF.ECC. */
    public Map<String, Integer> emergencyNumbers() {
        if (emergencyNumbers.isEmpty()) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            files.records(SimFile.ECC)
                    .forEach(record -> EfEcc.decode(record).ifPresent(it -> numbers.put(it.code(), it.category())));
            emergencyNumbers = Optional.of(Collections.unmodifiableMap(numbers));
        }
        return emergencyNumbers.get();
    }

    /** EF.NASCONFIG, read when it is first asked for. */
    public EfNasConfig configuration() {
        if (configuration.isEmpty()) {
            configuration = Optional.of(
                    files.read(SimFile.NAS_CONFIG).map(EfNasConfig::decode).orElse(EfNasConfig.NONE));
        }
        return configuration.get();
    }

    /** EF.HPPLMN counts in steps of six minutes. TS 31.102 4.2.6. */
    private static Duration homeSearch(Optional<byte[]> content) {
        return content.filter(it -> it.length > 0 && (it[0] & 0xFF) <= MOST_STEPS)
                .map(it -> STEP.multipliedBy(it[0] & 0xFF))
                .orElse(DEFAULT_HOME_SEARCH);
    }

    public Subscriber subscriber() {
        return subscriber;
    }

    /** The card has new lists of networks: reads them. TS 31.111 6.4.7 (REFRESH, steering of roaming). */
    void listsChanged() {
        subscriber = subscriber(files, subscriber.imsi(), subscriber.home());
        forbidden.changed();
    }

    /** EF.FDN and what goes with it. */
    public FixedDialling fixedDialling() {
        return new FixedDialling(files);
    }

    /** EF.GID1. */
    public Optional<byte[]> groupIdentifier1() {
        return files.read(SimFile.GID1);
    }

    /** EF.GID2. */
    public Optional<byte[]> groupIdentifier2() {
        return files.read(SimFile.GID2);
    }

    /** EF.EPSLOCI. */
    public EpsLocation location() {
        return files.read(SimFile.EPSLOCI).map(EpsLocation::of).orElse(EpsLocation.NONE);
    }

    public void keep(EpsLocation location) {
        files.update(SimFile.EPSLOCI, location.content());
    }

    /** EF.LOCI. */
    public CsLocation csLocation() {
        return files.read(SimFile.LOCI).map(CsLocation::of).orElse(CsLocation.NONE);
    }

    /** Writes EF.LOCI. */
    public void keep(CsLocation location) {
        files.update(SimFile.LOCI, location.content());
    }

    /**
     * Whether a network of this power cycle has the subscriber in its circuit switched domain; by MM itself, or by a
     * combined procedure of EMM, whichever was last. It is not on the card.
     */
    public boolean csRegistered() {
        return csRegistered;
    }

    public void csRegistered(boolean now) {
        csRegistered = now;
    }

    /** EF.Keys and EF.Kc. */
    public CsKeys csKeys() {
        return CsKeys.of(
                files.read(SimFile.KEYS).orElse(new byte[0]),
                files.read(SimFile.KC).orElse(new byte[0]));
    }

    /** Writes EF.Keys, and EF.Kc where the card has it. */
    public void keep(CsKeys keys) {
        files.update(SimFile.KEYS, keys.keysContent());
        files.update(SimFile.KC, keys.kcContent());
    }

    /** EF.PSLOCI. */
    public PsLocation packetLocation() {
        return files.read(SimFile.PSLOCI).map(PsLocation::of).orElse(PsLocation.NONE);
    }

    public void keep(PsLocation location) {
        files.update(SimFile.PSLOCI, location.content());
    }

    /** EF.KeysPS and EF.KcGPRS. */
    public PsKeys packetKeys() {
        return PsKeys.of(
                files.read(SimFile.KEYS_PS).orElse(new byte[0]),
                files.read(SimFile.KC_GPRS).orElse(new byte[0]));
    }

    /** Writes EF.KeysPS, and EF.KcGPRS where the card has it. */
    public void keep(PsKeys keys) {
        files.update(SimFile.KEYS_PS, keys.keysContent());
        files.update(SimFile.KC_GPRS, keys.kcContent());
    }

    /** The EPS NAS security context of EF.EPSNSC, as the file has it. It holds a key. */
    public Optional<byte[]> securityContext() {
        return files.records(SimFile.EPSNSC).stream().findFirst();
    }

    /** Writes EF.EPSNSC; no octets mark it empty. */
    public void keepSecurityContext(byte[] content) {
        files.updateFirstRecord(SimFile.EPSNSC, content);
    }

    /** The files of short messages and cell broadcast. */
    public MessageFiles messages() {
        return new MessageFiles(files);
    }

    /** The account of what calls have cost. */
    public AccumulatedMeter callMeter() {
        return new CallMeterFiles(files);
    }

    /** EF.5GS3GPPLOCI. */
    public Location5gs location5gs() {
        return files.read(SimFile.LOCI_5GS).map(Location5gs::of).orElse(Location5gs.NONE);
    }

    public void keep(Location5gs location) {
        files.update(SimFile.LOCI_5GS, location.content());
    }

    /** The 5G NAS security context of EF.5GS3GPPNSC, as the file has it. It holds a key. */
    public Optional<byte[]> securityContext5gs() {
        return files.records(SimFile.NSC_5GS).stream().findFirst();
    }

    /** Writes EF.5GS3GPPNSC. */
    public void keepSecurityContext5gs(byte[] content) {
        files.updateFirstRecord(SimFile.NSC_5GS, content);
    }

    /** Writes EF.5GAUTHKEYS. */
    public void keepAuthenticationKeys(byte[] content) {
        files.update(SimFile.AUTHENTICATION_KEYS_5G, content);
    }

    /** The subscription's concealed identity, made anew. */
    public MobileIdentity5gs suci(RandomGenerator random) {
        return new Concealment(files, subscriber).suci(random);
    }

    /** EF.FPLMN: the networks that have refused this subscriber for good. */
    public List<Plmn> forbidden() {
        return forbidden.list();
    }

    /** Adds a network to EF.FPLMN; when the file is full the oldest entry makes room. TS 23.122 3.1. */
    public void forbid(Plmn plmn) {
        forbidden.add(plmn);
    }

    /** Whether a network has been added to EF.FPLMN since it was last emptied. */
    public boolean forbade() {
        return forbidden.added();
    }

    /** Empties EF.FPLMN. */
    public void allowAll() {
        forbidden.empty();
    }

    /** Takes a network out of EF.FPLMN. */
    public void allow(Plmn plmn) {
        forbidden.remove(plmn);
    }

    /** A host has written to the card: what is remembered of it may be old. */
    void hostWrote() {
        forbidden.hostWrote();
        emergencyNumbers = Optional.empty();
    }

    /** Gives the card a challenge in the 3G security context. TS 31.102 7.1.1.1. */
    public Challenge authenticate(byte[] rand, byte[] autn) {
        return authenticate.umts(rand, autn);
    }

    /** Gives the card a challenge in the GSM security context: SRES and Kc, 12 octets. TS 31.102 7.1.1.2. */
    public Optional<byte[]> authenticateGsm(byte[] rand) {
        return authenticate.gsm(rand);
    }
}
