// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// French words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList frenchWords[] = {
    {WordRole::Id,
     u"identifiant identifiants identificateur identifiantincident"},
    {WordRole::Number,
     u"numero numeros num n no nos ref"},
    {WordRole::Link,
     u"est etait sont nomme appele suivant suivants suivante suivantes ces cet ce nouveau nouveaux ancien ouvert "
     u"ouverts actif actifs deux premier dernier de la le les d l du des portant lien"},
    {WordRole::And,
     u"et ou ainsi puis que"},
    {WordRole::Alert,
     u"alerte alertes"},
    {WordRole::Ticket,
     u"demande demandes dossier dossiers tickets billet"},
    {WordRole::Other,
     u"evenement evenements processus version salle etage bureau commande commandes facture factures changement "
     u"probleme tache article chapitre section etape page pages ligne lignes colonne tableau jour semaine sem "
     u"annee trimestre depuis session utilisateur utilisateurs matricule client clients contrat compte regle "
     u"strategie groupe erreur code niveau priorite gravite menace technique appareil appareils machine poste "
     u"postes canal campagne serie modele produit transaction paiement carte colis reservation paragraphe annexe "
     u"siret siren rue avenue cedex bp"},
    {WordRole::Unit,
     u"alertes appareils serveurs postes utilisateurs comptes boites courriels messages fichiers processus "
     u"evenements fois jours heures minutes secondes semaines mois ans jour heure seconde semaine an pourcent "
     u"personnes lignes connexions tentatives clics destinataires demandes machines clients licences salaries "
     u"commentaires millions mille ko mo go autres differents"},
    {WordRole::Phone,
     u"telephone portable tel appeler appelez rappeler joindre standard fax ligne directe"},
    {WordRole::Month,
     u"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr sept juil"},
    {WordRole::Before,
     u"le la les l de du des d un une avec pour sur a au aux en dans par sous son sa leur porte ayant svp je tu "
     u"il elle on nous vous ils elles moi toi lui me te se qui quoi quel quelqu encore deja aussi maintenant puis "
     u"peux peut pouvez dois doit devez veux ne pas bonjour salut oui non ok et mais si car ce cet cette ca c j y "
     u"vers chez"},
    {WordRole::After,
     u"est etait sont a ont peut pourrait doit devrait sera semble comme en au aux de du pour avec dans par sur "
     u"et ou mais toujours encore deja aussi avant apres quand si nous je vous ils il elle ne n merci reste svp "
     u"aujourd hier demain termine ferme clos resolu traite attend revient vient ensuite plus va vers seulement "
     u"stp ok fait puis donc car"},
    {WordRole::Count,
     u"nombre total totaux environ presque plus moins somme quelque"},
    {WordRole::Action,
     u"ferme fermer cloture cloturer clos resolu resoudre voir verifier verifie regarder regarde examiner examine "
     u"traiter traite escalade escalader fusionne fusionner doublon concernant objet sujet analyser analyse "
     u"rouvert assigne attribue prendre prends prend pris ignorer ignore ignorez passer ai as avons avez ont "
     u"garder garde laisser laisse commencer commence continuer continue arreter manque trouver trouve montrer "
     u"envoyer envoye donner donne deplacer deplace lie liee surveiller surveille rejete marque commente "
     u"transmettre transmis transmets terminer termine travaille travailler contre regardez verifiez fermez "
     u"fermons cloturez cloturons traitez traitons reprendre reprends reprise rouvrir suivre suis attend connais "
     u"besoin assigner reassigner basculer"},
    {WordRole::Status,
     u"ouverts ouvert actifs actif clos fermes resolus nouveaux eleve moyen faible critique critiques releve "
     u"passation liste resume recapitulatif cours attente"},
};
// clang-format on

} // namespace utkik
