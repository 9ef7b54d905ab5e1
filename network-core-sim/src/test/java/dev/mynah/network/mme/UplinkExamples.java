package dev.mynah.network.mme;

import java.util.List;

/** One plain message of every kind a UE sends, from the golden messages of the codec. */
final class UplinkExamples {
    static final List<String> ALL = List.of(
            "0201d011",
            "5200c2",
            "5200c31a",
            "7200c6",
            "7200c729",
            "5200ca",
            "5200cb29",
            "5200ce",
            "0207d205",
            "0209d405122130000e100a2d0002ffffffff3011504e20050140404040",
            "0201da",
            "0201e82b",
            "07417208999907000000001004e0e0c04000050201d011d1",
            "0748000bf600f110800101c0000001",
            "074a",
            "0745010bf600f110800101c0000001",
            "0753081122334455667788",
            "075c14",
            "0756080910100000000010",
            "075e23094309512430325701f1",
            "075f17",
            "c705b1c2",
            "074c0005f4c0ffee01",
            "076062",
            "07632309012000010007915155001000f01401400b915155210300f20000086f7b590e7206a7");

    private UplinkExamples() {}
}
