package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfIccid;
import dev.mynah.modem.TerminalCapability;
import dev.mynah.modem.cat.CatTerminal;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** The steps from the ATR to an open USIM. TS 102 221 14, TS 31.102 5.1.1. */
final class CardStart {
    private static final byte[] MASTER_FILE = {0x3F, 0x00};

    /**
     * TERMINAL CAPABILITY: extended logical channels; the terminal has an LPA of its own nowhere, but a host may bring one.
     * TS 102 221 11.1.19.2.
     */
    private static final List<byte[]> CAPABILITY =
            List.of(new byte[] {(byte) 0x81, 0x00}, new byte[] {(byte) 0x83, 0x01, 0x07});

    private static final int TEMPLATE = 0xA9;

    private final Terminal terminal;
    private final SimFiles files;

    /** @param open the stack's channel of before, where the card has not been reset and may still have it */
    CardStart(Terminal terminal, Optional<SimFiles> open) {
        this.terminal = terminal;
        this.files = open.filter(
                        it -> it.send(Apdu.select(0x00, 0x04, MASTER_FILE)).ok())
                .orElseGet(() -> new SimFiles(terminal, ownChannel(terminal)));
    }

    /** A card without a channel to spare shares the basic one. */
    private static int ownChannel(Terminal terminal) {
        CardAnswer opened = terminal.send(LogicalChannel.BASIC, Apdu.of(0x00, 0x70, 0x00, 0x00, 1));
        return opened.ok() && opened.data().length == 1 ? opened.data()[0] & 0xFF : LogicalChannel.BASIC;
    }

    SimFiles files() {
        return files;
    }

    /** Finds the MF and, on a card that was reset, tells what the terminal can do; false where no UICC answers. */
    boolean introduce(boolean afterReset, TerminalCapability hosts, CatTerminal toolkit) {
        if (!terminal.send(LogicalChannel.BASIC, Apdu.select(0x00, 0x04, MASTER_FILE))
                .ok()) {
            return false;
        }
        if (afterReset) {
            terminal.send(LogicalChannel.BASIC, Apdu.of(0x80, 0xAA, 0x00, 0x00, template(hosts)));
            toolkit.introduce();
        }
        return true;
    }

    /** The modem's objects that the host has none of, and the host's. */
    private static byte[] template(TerminalCapability hosts) {
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        CAPABILITY.stream().filter(it -> !hosts.has(it[0])).forEach(objects::writeBytes);
        hosts.objects().forEach(objects::writeBytes);
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        template.write(TEMPLATE);
        template.write(objects.size());
        template.writeBytes(objects.toByteArray());
        return template.toByteArray();
    }

    CardContent identify() {
        Optional<String> iccid = files.read(SimFile.ICCID).flatMap(EfIccid::decode);
        List<byte[]> applications = files.records(SimFile.DIR).stream()
                .filter(ApplicationRecord::used)
                .toList();
        return new CardContent(iccid, applications, Optional.empty(), List.of());
    }

    /** Opens the USIM on the stack's channel, and on the basic one for the hosts; false where there is none. */
    boolean openUsim(CardContent content) {
        Optional<byte[]> aid = ApplicationRecord.usim(content.applications());
        return aid.isPresent()
                && terminal.send(LogicalChannel.BASIC, Apdu.select(0x04, 0x04, aid.get()))
                        .ok()
                && files.send(Apdu.select(0x04, 0x04, aid.get())).ok();
    }
}
