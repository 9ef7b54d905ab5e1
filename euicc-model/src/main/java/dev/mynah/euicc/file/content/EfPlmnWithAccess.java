package dev.mynah.euicc.file.content;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of EF.PLMNwAcT, EF.OPLMNwAcT or EF.HPLMNwAcT: a PLMN and on which access technologies it is wanted, the most
 * wanted first (TS 31.102 4.2.5).
 *
 * @param accessTechnologies the 16 bits of the access technology identifier
 */
public record EfPlmnWithAccess(String plmn, int accessTechnologies) {

    public static final int UTRAN = 0x8000;
    /** E-UTRAN in WB-S1 mode. */
    public static final int E_UTRAN = 0x4000;

    public static final int NG_RAN = 0x0800;
    public static final int GSM = 0x0080;
    /** All of these. */
    public static final int ANY = UTRAN | E_UTRAN | NG_RAN | GSM;

    private static final int LENGTH = PlmnCode.LENGTH + 2;

    /** The entries one after the other, and so many bytes with places that are empty. */
    public static byte[] encode(List<EfPlmnWithAccess> entries, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        for (EfPlmnWithAccess entry : entries) {
            out.writeBytes(PlmnCode.encode(entry.plmn));
            out.write(entry.accessTechnologies >> 8);
            out.write(entry.accessTechnologies);
        }
        while (out.size() + LENGTH <= size) {
            out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0, 0});
        }
        return out.toByteArray();
    }

    /** The entries, empty places left out. */
    public static List<EfPlmnWithAccess> decode(byte[] content) {
        List<EfPlmnWithAccess> entries = new ArrayList<>();
        for (int at = 0; at + LENGTH <= content.length; at += LENGTH) {
            int technologies = (content[at + 3] & 0xFF) << 8 | (content[at + 4] & 0xFF);
            PlmnCode.decode(content, at).ifPresent(plmn -> entries.add(new EfPlmnWithAccess(plmn, technologies)));
        }
        return List.copyOf(entries);
    }
}
