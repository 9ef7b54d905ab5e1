package dev.mynah.euicc.globalplatform;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Map;
import java.util.TreeMap;

/**
 * A security domain as it is selected on one logical channel. GET DATA is the only command: without a secure channel there is
 * nothing else it could let a terminal do.
 */
public final class SelectableDomain implements CardApplication {

    private static final int GET_DATA = 0xCA;
    private static final int AID = 0x84;

    private final byte[] aid;
    private final Map<Integer, Tlv> objects;

    SelectableDomain(byte[] aid, Tlv... objects) {
        this.aid = aid.clone();
        this.objects = new TreeMap<>();
        for (Tlv object : objects) {
            this.objects.put(object.tag(), object);
        }
    }

    @Override
    public byte[] aid() {
        return aid.clone();
    }

    @Override
    public byte[] select() {
        return Tlv.of(0x6F, Tlv.of(AID, aid), Tlv.of(0xA5, CardRecognition.OBJECT, Tlv.of(0x9F65, new byte[] {
                    (byte) 0xFF
                })))
                .toBytes();
    }

    /** GET DATA: P1 and P2 are the tag of the object wanted (11.3). */
    @Override
    public ResponseApdu transmit(CommandApdu command) {
        if (command.ins() != GET_DATA) {
            return ResponseApdu.of(StatusWord.INSTRUCTION_NOT_SUPPORTED);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        Tlv wanted = objects.get(command.p1() << 8 | command.p2());
        if (wanted == null) {
            return ResponseApdu.of(StatusWord.REFERENCED_DATA_NOT_FOUND);
        }
        byte[] bytes = wanted.toBytes();
        return command.hasLe() && command.le() > bytes.length
                ? ResponseApdu.of(StatusWord.wrongLe(bytes.length))
                : ResponseApdu.of(bytes);
    }
}
