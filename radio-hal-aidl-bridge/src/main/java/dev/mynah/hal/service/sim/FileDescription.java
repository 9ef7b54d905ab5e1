package dev.mynah.hal.service.sim;

/** The answer to GET RESPONSE of TS 51.011 9.2.1, from the file control parameters of TS 102 221 11.1.1.3. */
final class FileDescription {
    private static final int LENGTH = 15;
    private static final int TEMPLATE = 0x62;
    private static final int SIZE = 0x80;
    private static final int DESCRIPTOR = 0x82;
    private static final int DIRECTORY = 0x02;
    private static final int ELEMENTARY = 0x04;
    private static final int NOT_INVALIDATED = 0x01;
    private static final int FOLLOWING = 0x02;

    private FileDescription() {}

    /** What is no such template stays as it is. */
    static byte[] of(byte[] answer, int fileId) {
        int content = contentOf(answer);
        if (content < 0) {
            return answer;
        }
        byte[] description = new byte[LENGTH];
        description[4] = (byte) (fileId >> 8);
        description[5] = (byte) fileId;
        description[11] = NOT_INVALIDATED;
        description[12] = FOLLOWING;
        int next;
        for (int at = content; at + 2 <= answer.length; at = next) {
            int length = answer[at + 1] & 0xFF;
            next = at + 2 + length;
            if (next > answer.length || length > 0x7F) {
                return answer;
            }
            put(description, answer, at, length);
        }
        return description;
    }

    private static void put(byte[] description, byte[] answer, int at, int length) {
        int tag = answer[at] & 0xFF;
        if (tag == SIZE && length >= 2) {
            description[2] = answer[at + length];
            description[3] = answer[at + 1 + length];
        } else if (tag == DESCRIPTOR && length >= 2) {
            int structure = answer[at + 2] & 0x07;
            boolean directory = (answer[at + 2] & 0x38) == 0x38;
            description[6] = (byte) (directory ? DIRECTORY : ELEMENTARY);
            description[13] = (byte) structure(structure);
            if (length >= 5) {
                description[14] = answer[at + 5];
            }
        }
    }

    /** Transparent, linear fixed or cyclic: 1, 2 and 6 there are 0, 1 and 3 here. */
    private static int structure(int there) {
        return switch (there) {
            case 2 -> 1;
            case 6 -> 3;
            default -> 0;
        };
    }

    /** Where the template's content begins; negative if there is none. */
    private static int contentOf(byte[] answer) {
        if (answer.length < 2 || (answer[0] & 0xFF) != TEMPLATE) {
            return -1;
        }
        return (answer[1] & 0xFF) == 0x81 ? 3 : 2;
    }
}
