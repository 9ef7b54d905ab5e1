package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;

/** SELECT: by file identifier, what can be reached from the current directory (TS 51.011 6.5, 8.1). */
final class Select implements GsmCommand {

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(GsmStatus.WRONG_PARAMETERS);
        }
        if (command.lc() != 2) {
            return ResponseApdu.of(GsmStatus.wrongLength(2));
        }
        int fid = command.dataShort(0);
        // The MF, the directories under it and those beside the current one: here that is all there are.
        for (GsmDirectory directory : GsmDirectory.values()) {
            if (directory.isMeantBy(fid) && session.files().has(directory)) {
                session.select(directory);
                return session.answer(FileCharacteristics.of(session, directory));
            }
        }
        GsmFile file = session.files().find(session.directory(), fid);
        if (file == null) {
            return ResponseApdu.of(GsmStatus.NOT_FOUND);
        }
        session.select(file);
        return session.answer(FileCharacteristics.of(file));
    }
}
