package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.pin.PinImage;
import java.util.List;

/** Which codes count in a directory: the card's and those of the directories it is in. */
record PinReferences(List<PinImage> pins) {

    byte[] of(DirectoryRow directory) {
        int[] references = pins.stream()
                .filter(it -> it.directory().equals("MF") || (directory.path() + "/").startsWith(it.directory() + "/"))
                .mapToInt(PinImage::keyReference)
                .sorted()
                .distinct()
                .toArray();
        byte[] octets = new byte[references.length];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) references[i];
        }
        return octets;
    }
}
