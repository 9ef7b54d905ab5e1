package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;

/**
 * Which file a message means.
 *
 * @param path the directories above it from the MF or from 7FFF, each with its low octet first
 */
record FileName(int id, byte[] path) {
    static final TlvType<FileName> TYPE =
            Struct.of(TlvType.U16, FileName::id, TlvType.BYTES8, FileName::path, FileName::new);
    static final Tlv<FileName> FILE = tlv(0x02, "File", TYPE);

    Sim.FileCommand command(int instruction, int p1, int p2, int length, byte[] data) {
        if (path.length % 2 != 0) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        byte[] turned = new byte[path.length];
        for (int i = 0; i < path.length; i++) {
            turned[i] = path[i ^ 1];
        }
        return new Sim.FileCommand(instruction, id, p1, p2, length, data, turned);
    }
}
