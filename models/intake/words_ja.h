// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// Japanese words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList japaneseWords[] = {
    {WordRole::Incident,
     u"インシデント インシテント"},
    {WordRole::Number,
     u"番号 番 号 管理番号 何番"},
    {WordRole::Link,
     u"って は の が を に 下記 以下 次 新規 対象 該当 件 統合先 元 統合元 です こちら 側 では でも"},
    {WordRole::And,
     u"と や および 及び または 又 並 ならびに とか"},
    {WordRole::Sentinel,
     u"センチネル"},
    {WordRole::Alert,
     u"アラート 警告 警報"},
    {WordRole::Ticket,
     u"チケット ケース 案件 依頼 案件番号 問合 受付番号 受付"},
    {WordRole::Other,
     u"バックアップ 金額 イベント ポート プロセス バージョン ビルド 部屋 注文 不具合修正 バグ修正 不具合 取引先 仕入先 得意先 請求書 注文番号 請求番号 変更 問題 タスク 記事 章 節 手順 ページ 行 列 図 表 ユーザー ユーザ 社員番号 社員 顧客 顧客番号 契約 口座 "
     u"口座番号 ルール ポリシー グループ ジョブ エラー コード レベル 優先度 重大度 脅威 デバイス 端末 ホスト メッセージ チャネル 型番 製品 郵便番号 会議室 会議 号室 セッション 追跡番号 年度 第 "
     u"約 内線番号 更新 更新プログラム"
     u" 申請書 申請 稟議書 稟議 見積書 見積 契約書 納品書 伝票 請求 発注書 発注"
     u" 接続 ログ イベントログ セキュリティログ 資産 資産番号 会員 会員番号 座席 便 車両 カード 品番 パスコード パスワード 入館証 再発行 規則"},
    {WordRole::Unit,
     u"キロ メートル グラム リットル トン 箱 枚 冊 頭 匹 杯 軒 袋 着 足 曲 票 件 台 人 名 個 回 年 月 日 時 分 秒 時間 分間 秒間 日間 週間 ヶ月 か月 ケ月 年間 円 歳 階 頁 行 通 本 万 千 億 ドル ユーロ パーセント メガ ギガ 倍 割 年度 時頃 分頃 時半 "
     u"月分 日付 台分 件目 番目 回目 号室 号機 カ月 万円 千円 日前 時間前 分前 週間前 年前 日以内 時間以内 件中 台中 名様 か所 箇所 種類 点 社 部 件以上 台以上 便"},
    {WordRole::Phone,
     u"電話 電話番号 携帯 携帯電話 携帯番号 内線 連絡先 代表 直通"},
    {WordRole::After,
     u"ってもう って は の が を に で と も へ から まで です について として 終わり 完了 お願い 確認 対応 調査 解決 クローズ 再開 担当 引継 お願 依頼 共有 報告 の件 件 至急 いかが どう なり"},
    {WordRole::Product,
     u"ディフェンダー"},
    {WordRole::Count,
     u"合計 総数 件数 数 計 約"},
    {WordRole::Action | WordRole::Handling,
     u"エスカレ 調査 対応 クローズ エスカレーション"},
    {WordRole::Status,
     u"対応中 未対応 未解決 継続 引継 引継ぎ 引 継 申送 一覧 本日 昨夜 夜間 オープン クローズ"},
    {WordRole::Outcome,
     u"クローズ 誤検知 重複 対応中 対応済 完了 解決 エスカレーション 同一 同 封 隔離 再開 担当"},
    {WordRole::Handover,
     u"引継 引継ぎ 引 申送 申 引き継 引き継ぎ"},
    {WordRole::Figure,
     u"先月 前月 今月 先週 前年 平均 月間"},
    {WordRole::Person,
     u"誰 どなた 誰か"},
    {WordRole::Involved,
     u"ユーザー ユーザ 端末 デバイス ホスト 顧客 メッセージ"},
};
// clang-format on

} // namespace utkik
