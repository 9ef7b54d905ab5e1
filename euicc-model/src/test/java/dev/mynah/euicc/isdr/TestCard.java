package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.NonVolatileMemory;
import dev.mynah.euicc.profile.ProfileLibrary;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** An ISD-R with ports that only write down what it asks of them. */
final class TestCard implements EsimPorts {

    static final HexFormat HEX = HexFormat.of().withUpperCase();
    static final String EID = "89049032123451234512345678901235";

    static final String ALPHA = "8999912730479130795";
    static final String BETA = "8999912299798049532";
    static final String TRAVEL = "8999912000000000018";

    private final EuiccSpec spec;
    private final EuiccSigner signer;
    private final CardMemory memory;

    /** What the ISD-R asked of the ports, in words. */
    final List<String> asked = new ArrayList<>();

    /** Ports at which a proactive session runs. */
    final Set<Integer> busy = new HashSet<>();

    CardJournal journal;
    ProfileRegistry profiles;
    IsdR isdR;

    private TestCard(EuiccSpec spec, EuiccSigner signer) {
        this.spec = spec;
        this.signer = signer;
        this.memory = CardMemory.inRam();
        this.journal = new CardJournal(memory);
        this.profiles = registry();
        this.isdR = new IsdR(spec, journal, profiles, this, signer, rsp());
    }

    private RspSession rsp() {
        return new RspSession(spec.identity(), journal, new Random(20261126));
    }

    private ProfileRegistry registry() {
        ProfileLibrary library = new ProfileLibrary(
                spec.profiles(),
                FileCatalogue.standard(),
                bytes -> Optional.empty(),
                journal,
                new NonVolatileMemory(spec.nonVolatileMemory()));
        return ProfileRegistry.of(
                spec, journal, library, new NotificationIssuer(new NotificationStore(journal), signer));
    }

    static TestCard of(EuiccSpec spec) {
        return new TestCard(spec, EuiccSigner.NONE);
    }

    /** A card with keys. */
    static TestCard signing(EuiccSpec spec) {
        return new TestCard(spec, new SignerForTests());
    }

    static TestCard with(MepMode mode, int ports, ProfileSpecBuilder... profiles) {
        List<ProfileSpec> specs = new ArrayList<>();
        for (ProfileSpecBuilder profile : profiles) {
            specs.add(profile.build());
        }
        return of(EuiccSpec.of(EID, mode, ports, specs));
    }

    static ProfileSpecBuilder profile(String iccid, String name) {
        return ProfileSpec.of(iccid, "001010000000001", SubscriberKey.ofOpc(new byte[16], new byte[16]))
                .name(name);
    }

    /** Takes power away and gives it back; what was not committed is lost. */
    TestCard powerCycle() {
        journal = new CardJournal(memory);
        profiles = registry();
        isdR = new IsdR(spec, journal, profiles, this, signer, rsp());
        return this;
    }

    /** Sends a request as an LPA does and gives the whole response; then commits, as the card does. */
    String es10(int port, String request) {
        IsdRSession session = isdR.open(port);
        byte[] bytes = HEX.parseHex(request.replace(" ", ""));
        ResponseApdu response = null;
        int blocks = Math.max(1, (bytes.length + 119) / 120);
        for (int block = 0; block < blocks; block++) {
            int length = Math.min(120, bytes.length - block * 120);
            ByteArrayOutputStream command = new ByteArrayOutputStream();
            command.writeBytes(new byte[] {
                (byte) 0x81, (byte) 0xE2, (byte) (block == blocks - 1 ? 0x91 : 0x11), (byte) block, (byte) length
            });
            command.write(bytes, block * 120, length);
            response = session.transmit(CommandApdu.parse(command.toByteArray()).orElseThrow());
        }
        journal.commit();
        return response.sw() == 0x9000
                ? HEX.formatHex(response.data())
                : response.status().toString();
    }

    /** A conversation on a port: lines of {@code > request} and {@code < response}; blanks inside are for the eye. */
    void conversation(int port, String lines) {
        String answer = "";
        for (String line : lines.lines().toList()) {
            String hex = line.substring(1).replaceAll("#.*|\\s", "").toUpperCase(Locale.ROOT);
            if (line.startsWith(">")) {
                answer = es10(port, hex);
            } else if (line.startsWith("<")) {
                assertThat(answer).as(line).isEqualTo(hex);
            }
        }
    }

    static String enable(String iccid, boolean refresh) {
        return "BF31 11 A00C 5A0A %s 8101 %s".formatted(swapped(iccid), refresh ? "FF" : "00");
    }

    static String disable(String iccid, boolean refresh) {
        return "BF32 11 A00C 5A0A %s 8101 %s".formatted(swapped(iccid), refresh ? "FF" : "00");
    }

    static String swapped(String iccid) {
        return HEX.formatHex(new Iccid(iccid).toBytes());
    }

    /** The ICCID enabled on a port, or {@code none}. */
    String enabledOn(int port) {
        return profiles.enabledOn(port).map(it -> it.iccid().digits()).orElse("none");
    }

    @Override
    public boolean proactiveSessionRunning(int port) {
        return busy.contains(port);
    }

    @Override
    public void refresh(int port) {
        asked.add("refresh " + port);
        busy.add(port);
    }

    @Override
    public void profileChanged(int port) {
        asked.add("changed " + port);
        busy.remove(port);
    }

    /** The terminal answers the REFRESH of a port. */
    void refreshed(int port) {
        busy.remove(port);
        profiles.settle(port);
        journal.commit();
    }
}
