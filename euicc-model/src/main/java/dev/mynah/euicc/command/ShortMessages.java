package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.envelope.SmsPpDownload;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.ota.SmsPpDownload.Answer;
import dev.mynah.euicc.port.EsimPort;
import dev.mynah.euicc.profile.InstalledProfile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Short messages that the network sent to the card. A message that no application on the card takes is kept in EF.SMS, unread, as
 * the terminal would have kept it (TS 31.102 4.2.25).
 */
final class ShortMessages {

    private static final byte FREE = 0;
    private static final byte RECEIVED_UNREAD = 0x03;
    private static final byte UNUSED = (byte) 0xFF;

    private ShortMessages() {}

    static ResponseApdu receive(SmsPpDownload message, InstalledProfile profile, EsimPort port) {
        Answer answer = profile.smsPpDownload()
                .map(it -> it.receive(message.tpdu(), application -> new RemoteFileCommands(port, application)))
                .orElse(null);
        if (answer instanceof Answer.Taken taken) {
            return ResponseApdu.of(taken.data(), taken.status());
        }
        return keep(message, profile);
    }

    private static ResponseApdu keep(SmsPpDownload message, InstalledProfile profile) {
        Optional<ElementaryFile> file = profile.files().find("ADF.USIM/EF.SMS");
        if (file.isEmpty()) {
            return ResponseApdu.of(StatusWord.FUNCTION_NOT_SUPPORTED);
        }
        ElementaryFile messages = file.get();
        for (int record = 1; record <= messages.records(); record++) {
            int at = messages.recordOffset(record);
            if ((messages.content()[at] & 1) == FREE) {
                messages.update(at, record(message, messages.recordLength()));
                return ResponseApdu.of(StatusWord.OK);
            }
        }
        return ResponseApdu.of(StatusWord.NOT_ENOUGH_MEMORY);
    }

    private static byte[] record(SmsPpDownload message, int length) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(RECEIVED_UNREAD);
        byte[] serviceCentre = message.serviceCentre().map(it -> it.encode()).orElse(new byte[0]);
        content.write(serviceCentre.length);
        content.writeBytes(serviceCentre);
        content.writeBytes(message.tpdu());
        byte[] record = new byte[length];
        Arrays.fill(record, UNUSED);
        System.arraycopy(content.toByteArray(), 0, record, 0, Math.min(length, content.size()));
        return record;
    }
}
