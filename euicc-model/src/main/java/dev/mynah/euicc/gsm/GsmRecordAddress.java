package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.file.FileType;

/** P1 and P2 of READ and UPDATE RECORD (TS 51.011 9.2.5). */
record GsmRecordAddress(int mode, int number) {

    static final int NEXT = 0x02;
    static final int PREVIOUS = 0x03;
    static final int ABSOLUTE = 0x04;

    static GsmRecordAddress of(CommandApdu command) {
        return new GsmRecordAddress(command.p2(), command.p1());
    }

    boolean valid() {
        return mode == ABSOLUTE || mode == NEXT || mode == PREVIOUS;
    }

    /** The record meant, which becomes the current one when it is found by going on or back; 0 when there is none. */
    int find(GsmSession session, GsmFile file) {
        int records = file.records();
        int current = session.record();
        if (mode == ABSOLUTE) {
            int wanted = number == 0 ? current : number;
            return wanted <= records ? wanted : 0;
        }
        int found = mode == NEXT ? current + 1 : current == 0 ? records : current - 1;
        if (file.type() == FileType.CYCLIC) {
            found = found > records ? 1 : found < 1 ? records : found;
        }
        if (found < 1 || found > records) {
            return 0;
        }
        session.record(found);
        return found;
    }
}
