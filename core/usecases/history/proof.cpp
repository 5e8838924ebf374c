// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history/proof.h"

#include "core/storage/damage/health.h"
#include "core/storage/gate/database.h"

#include <QCoreApplication>

namespace redvest {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
}

} // namespace

HistoryProof proofOfHistory(const Workspace& ws)
{
    return storage::historyProof(ws.database());
}

QString proofWords(const HistoryProof& proof)
{
    switch (proof.against) {
    case ProvenAgainst::Accidents:
        break;
    case ProvenAgainst::NotLookedAt:
        return tr("Signatures of the history were not looked at. Sign in, then check again.");
    case ProvenAgainst::NotBegun:
        return tr("Entries of the history are not signed yet; that begins when an administrator signs in. Until then "
                  "the chain of the history finds accidents, not forgers.");
    case ProvenAgainst::Forgers:
        return tr("Entries of the history are signed since %1: who has only the file cannot rewrite them unseen. What "
                  "is older stands as it stood then; before that only the chain protected it, against accidents.")
            .arg(toLocalText(proof.since));
    }
    return tr(
        "The chain of the history finds accidents, not forgers: without accounts whoever has the file can rewrite "
        "it and chain it anew. With accounts each entry is signed.");
}

} // namespace redvest
